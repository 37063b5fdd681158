import { memo } from 'react';
import { PRINCIPLES, type Principle } from '../data';
import { NAMES } from './Figure';
import { levelTexts } from './texts';

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  return (
    <div className="block">
      <h4>{title}</h4>
      <ul>
        {points.map((point) => (
          <li key={point}>
            <svg width="16" height="16" viewBox="0 0 16 16">
              <path d="m3.5 8.5 3 3 6-7" />
            </svg>
            {point}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface DetailProps {
  readonly id: Principle;
  readonly score: number;
  readonly change: number;
  /** The level above, if it is much stronger. */
  readonly above?: Principle | undefined;
  readonly aboveScore?: number | undefined;
}

export const Detail = memo(function Detail({ id, score, change, above, aboveScore }: DetailProps) {
  const texts = levelTexts[id];
  const index = PRINCIPLES.indexOf(id);
  const below = PRINCIPLES[index - 1];
  return (
    <aside className={`detail ${id}`}>
      <p className="eyebrow">
        <i />
        {`Level ${index + 1} of 5, ${below ? `rests on ${NAMES[below]}` : 'the ground'}`}
      </p>
      <h3>{NAMES[id]}</h3>
      <p className="figure">
        <span className="big">{score.toFixed(1)}</span>
        <span>of 5</span>
        <span className="trend">{change === 0 ? 'same' : Math.abs(change).toFixed(1)}</span>
        <span className="quiet">since June</span>
      </p>
      <p>{texts.meaning}</p>
      {above && (
        <div className="note">
          <svg width="16" height="16" viewBox="0 0 16 16">
            <path d="M8 2.6 14 13H2z" />
          </svg>
          <span>
            <b>{`${NAMES[above]} stands on this.`}</b>
            {` The level above scores ${aboveScore?.toFixed(1)}. What stands on thinner ground seldom lasts.`}
          </span>
        </div>
      )}
      <div className="block">
        <h4>{below ? `Why it rests on ${NAMES[below]}` : 'Why it is the ground'}</h4>
        <p>{texts.restsOn}</p>
      </div>
      <Points title="Signs of health" points={texts.health} />
      <Points title="Warning signs" points={texts.warnings} />
      <Points title="What a leader does" points={texts.leader} />
      <div className="block">
        <h4>Worth trying</h4>
        {texts.practices.map((practice) => (
          <div key={practice.title} className="try">
            <b>{practice.title}</b>
            <span>{practice.text}</span>
          </div>
        ))}
      </div>
    </aside>
  );
});
