import { memo } from 'react';
import { SPREADS, STEPS, type LevelFigures, type Principle } from '../data';
import { Figure } from './Figure';
import { changeOf } from './geometry';
import { Icon } from './Icon';
import { NAMES, OPEN, UP } from './words';
import './plain.css';

const LABELS = ['Almost never', 'Seldom', 'Sometimes', 'Often', 'Almost always'];
const TONES = ['#b9724c', '#f7cdb7', '#e6e3e0', '#b1dff4', '#2f92b8'];

const Bars = memo(function Bars({ counts }: { readonly counts: readonly number[] }) {
  return (
    <div>
      <svg viewBox="0 0 160 66" width={160} height={66}>
        {counts.map((count, index) => (
          <g key={LABELS[index]}>
            <rect x={index * 32 + 5} y={56 - count * 8} width={22} height={6 + count * 8} rx={3} />
            {count > 0 && (
              <text x={index * 32 + 16} y={50 - count * 8}>
                {count}
              </text>
            )}
          </g>
        ))}
        <path d="M0 63.5H160" />
      </svg>
      <div className="quiet">
        <span>{LABELS[0]}</span>
        <span>{LABELS[4]}</span>
      </div>
    </div>
  );
});

const SpreadRow = memo(function SpreadRow(props: {
  readonly id: Principle;
  readonly score: number;
  readonly counts: readonly number[];
}) {
  const { id, score, counts } = props;
  let at = 20;
  return (
    <li className={`item ${id}`}>
      <span>{NAMES[id]}</span>
      <svg width="100%" height={40}>
        <line x1="50%" x2="50%" y1={0} y2={40} />
        {counts.map((count, index) => {
          if (count === 0) return null;
          const start = at;
          at += count * 8;
          return (
            <g key={LABELS[index]}>
              <rect x={`${start}%`} y={6} width={`${count * 8}%`} height={28} rx={4} fill={TONES[index]} />
              <rect x={`${start}%`} y={6} width={`${count * 8}%`} height={28} fill="none" />
              <text x={`${start + count * 4}%`} y={24}>
                {count}
              </text>
            </g>
          );
        })}
      </svg>
      <strong>{score.toFixed(1)}</strong>
      <span>
        <Icon path={OPEN} size={14} />
        Mixed
      </span>
      <details>
        <summary>A closer look</summary>
      </details>
    </li>
  );
});

const Finding = memo(function Finding({
  id,
  counts,
}: {
  readonly id: Principle;
  readonly counts: readonly number[];
}) {
  return (
    <li>
      <div>
        <p className="quiet">
          <Icon path={UP} size={14} />
          You are split
        </p>
        <h4>{`${NAMES[id]}: you see it in different ways`}</h4>
        <p>Some stand low, some stand high, fewer sit between. Ask what differs, not who.</p>
      </div>
      <div>
        <div>
          <Bars counts={counts} />
        </div>
      </div>
    </li>
  );
});

const NextStep = memo(function NextStep({ id, index }: { readonly id: Principle; readonly index: number }) {
  return (
    <li>
      <div>
        <h4>{NAMES[id]}</h4>
        <p>
          <strong>{STEPS[index]?.title}</strong> {STEPS[index]?.text}
        </p>
      </div>
      <div className="tools">
        <button type="button">Talk about it in a retro</button>
        <button type="button">Set a goal</button>
      </div>
    </li>
  );
});

/** `whole` is false on a server: what a widget loads in the browser only is left out. */
export function PlainReport({
  levels,
  whole,
}: {
  readonly levels: readonly LevelFigures[];
  readonly whole: boolean;
}) {
  return (
    <div className="panel">
      <header>
        <div>
          <p className="quiet">
            <bdi>Northlight</bdi>
          </p>
          <h2>You see Commitment in different ways.</h2>
          <ul>
            <li>
              <Icon path={UP} />7 answers
            </li>
            <li>
              <Icon path={UP} />
              Shown only because 5 or more answered. No answer can be traced to a person.
            </li>
          </ul>
        </div>
        <div className="tools">
          <button type="button">
            <Icon path={OPEN} />
            Export
          </button>
          <button type="button">Plan the retro</button>
        </div>
      </header>
      <div className="columns">
        <section>
          <div>
            <h3>Team pyramid</h3>
            <div>1 to 5, mean</div>
          </div>
          <Figure
            levels={levels.map((each) => ({ id: each.id, score: each.score, change: changeOf(each) }))}
            seams
          />
        </section>
        <section>
          <h3>Worth talking about</h3>
          <ul>
            <Finding id="commitment" counts={SPREADS[2] ?? []} />
          </ul>
        </section>
        {whole && (
          <>
            <section>
              <div>
                <h3>How answers spread</h3>
                <button type="button">
                  <Icon path={OPEN} />
                  Show as table
                </button>
              </div>
              <p>Each bar counts people by the point of the scale that their answers lie nearest to.</p>
              <ul>
                {LABELS.map((label, index) => (
                  <li key={label}>
                    <svg width={16} height={12}>
                      <rect x={0.5} y={0.5} width={15} height={11} rx={3} fill={TONES[index]} />
                      <rect width={16} height={12} fill="none" />
                    </svg>
                    {label}
                  </li>
                ))}
              </ul>
              <ul>
                {levels
                  .map(({ id, score }, index) => (
                    <SpreadRow key={id} id={id} score={score} counts={SPREADS[index] ?? []} />
                  ))
                  .reverse()}
              </ul>
            </section>
            <section>
              <h3>What to do next</h3>
              <ul>
                {levels.map(({ id }, index) => (
                  <NextStep key={id} id={id} index={index} />
                ))}
              </ul>
            </section>
          </>
        )}
      </div>
    </div>
  );
}
