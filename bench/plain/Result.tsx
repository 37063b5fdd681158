import { NAMES, Figure, Ledger } from './Figure';
import type { PlainScore } from './score';
import { levelTexts } from './texts';

function Finding({ level, strong }: { readonly level: PlainScore; readonly strong: boolean }) {
  return (
    <div className={`finding ${level.id}`}>
      <i />
      <b>{strong ? `${NAMES[level.id]} stands well` : `${NAMES[level.id]} feels thin`}</b>
      <p>{levelTexts[level.id].meaning}</p>
    </div>
  );
}

export function Result({
  scores,
  onChange,
}: {
  readonly scores: readonly PlainScore[];
  readonly onChange: () => void;
}) {
  const sorted = [...scores].sort((a, b) => b.score - a.score);
  const weakest = sorted.at(-1);
  const practice = weakest && levelTexts[weakest.id].practices[0];
  return (
    <section className="panel result">
      <div>
        <p className="quiet">Only you can see this page</p>
        <h2>Thank you. This is your view.</h2>
        <div className="picture">
          <Figure levels={scores.map((level) => ({ ...level, previous: level.score }))} />
          <Ledger levels={scores} />
        </div>
      </div>
      <div>
        <h3>What you told us</h3>
        {sorted.map((level, rank) =>
          rank === 2 ? null : <Finding key={level.id} level={level} strong={rank < 2} />,
        )}
        {practice && (
          <div className="try">
            <b>{practice.title}</b>
            <span>{practice.text}</span>
          </div>
        )}
        <button type="button" onClick={onChange}>
          Change an answer
        </button>
      </div>
    </section>
  );
}
