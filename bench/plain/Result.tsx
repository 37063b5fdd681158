import { Figure } from './Figure';
import type { PlainScore } from './score';
import { levelTexts } from './texts';
import { NAMES } from './words';

function Finding({ level, strong }: { readonly level: PlainScore; readonly strong: boolean }) {
  return (
    <div className={`finding ${level.id}`}>
      <p className="eyebrow">{strong ? `${NAMES[level.id]} stands well` : `${NAMES[level.id]} feels thin`}</p>
      <p>{levelTexts[level.id].meaning}</p>
    </div>
  );
}

interface ResultProps {
  readonly scores: readonly PlainScore[];
  readonly onChange: () => void;
}

export function Result({ scores, onChange }: ResultProps) {
  const sorted = [...scores].sort((a, b) => b.score - a.score);
  const weakest = sorted.at(-1);
  const practice = weakest && levelTexts[weakest.id].practices[0];
  return (
    <div className="panel result">
      <div>
        <p className="quiet">Only you can see this page</p>
        <h2>Thank you. This is your view.</h2>
        <Figure levels={scores} />
      </div>
      <div>
        <h3>What you told us</h3>
        {sorted.map((level, rank) =>
          rank === 2 ? null : <Finding key={level.id} level={level} strong={rank < 2} />,
        )}
        {practice && (
          <div className="try">
            <strong>{practice.title}</strong>
            <span>{practice.text}</span>
          </div>
        )}
        <button type="button" onClick={onChange}>
          Change an answer
        </button>
      </div>
    </div>
  );
}
