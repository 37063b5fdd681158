import { PRINCIPLES } from 'plinth/core';
import { en } from 'plinth/locales/en';
import { modelTexts } from 'plinth/locales/en/model';
import './model.css';

/** The five principles as the English catalogue has them, base first. */
export function ModelLevels() {
  return (
    <ol className="model-levels">
      {PRINCIPLES.map((id) => {
        const { meaning, restsOn, health, warnings, leader, practices, missing } = modelTexts[id];
        return (
          <li key={id}>
            <h3>{en.model[id]?.title}</h3>
            <p>
              <code>{id}</code> {meaning}
            </p>
            <p>{restsOn}</p>
            <div className="model-columns">
              <Signs title="Signs of health" texts={health} />
              <Signs title="Warning signs" texts={warnings} />
              <Signs title="What a leader does" texts={leader} />
              <Signs title="To try" texts={practices.map(({ title, text }) => `${title}: ${text}`)} />
            </div>
            <p>
              <strong>{missing.title}.</strong> {missing.text}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function Signs({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
