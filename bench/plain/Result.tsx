import type { Questionnaire } from '../data';
import { Figure } from './Figure';
import { bandOf } from './geometry';
import { Icon } from './Icon';
import { tellingAnswer, type PlainAnswers, type PlainScore } from './score';
import { levelTexts } from './texts';
import { BANDS, DOWN, NAMES, OPEN, WARNING } from './words';

interface ResultProps {
  readonly form: Questionnaire;
  readonly answers: PlainAnswers;
  readonly scores: readonly PlainScore[];
  readonly onChange: () => void;
}

export function Result({ form, answers, scores, onChange }: ResultProps) {
  const sorted = [...scores].sort((a, b) => b.score - a.score);
  const weakest = sorted.at(-1);
  const practice = weakest && levelTexts[weakest.id].practices[0];
  return (
    <div className="panel">
      <div className="result">
        <div>
          <p className="quiet">
            <Icon path={WARNING} size={13} />
            Only you can see this page
          </p>
          <h2>Some solid ground, some thin</h2>
          <p>Thank you. This is how you see the team today.</p>
          <Figure levels={scores} seams />
        </div>
        <div>
          <div>
            <h3>What you told us</h3>
            <ul>
              {sorted.map(({ id, score }, rank) =>
                rank === 2 ? null : (
                  <li key={id} className={id}>
                    <strong>{`${BANDS[bandOf(score)]} ground: ${NAMES[id]}`}</strong>
                    <p>{tellingAnswer(form, answers, id, rank < 2)}</p>
                  </li>
                ),
              )}
            </ul>
          </div>
          <div>
            <h3>What to try next</h3>
            <p>
              <strong>{practice?.title}</strong> {practice?.text}
            </p>
          </div>
          <div className="actions">
            <button type="button">
              <Icon path={DOWN} />
              Download my answers
            </button>
            <div>
              <button type="button" onClick={onChange}>
                <Icon path={OPEN} />
                Change an answer
              </button>
              <button type="button" onClick={onChange}>
                <Icon path={WARNING} />
                Start over
              </button>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
