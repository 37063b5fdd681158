import { memo } from 'react';
import type { Principle } from '../data';
import { bandOf, GAP, LEVEL, seamAt, shapeOf, WIDTH, type Shape } from './geometry';
import { Icon } from './Icon';
import { amountOf, arrowOf, BANDS, NAMES, WARNING } from './words';

function Seam({ shape }: { readonly shape: Shape }) {
  return (
    <g className="seam">
      <path d={`M124 ${LEVEL + GAP / 2}H${shape.end}`} />
      <circle cx="15" cy={LEVEL + GAP / 2} r="15" />
      <path d={WARNING} transform={`translate(7 ${LEVEL - 5})`} />
      <text x="38" y={LEVEL}>
        Rests on a
      </text>
      <text x="38" y={LEVEL + 15}>
        weaker level
      </text>
    </g>
  );
}

interface LevelProps {
  readonly id: Principle;
  readonly index: number;
  readonly score: number;
  readonly change: number | undefined;
  readonly selected: boolean;
  readonly seam: boolean;
  readonly onSelect: ((id: Principle) => void) | undefined;
}

const Level = memo(function Level({ id, index, score, change, selected, seam, onSelect }: LevelProps) {
  const shape = shapeOf(index, score);
  const band = bandOf(score);
  return (
    <li className={`item ${id}`}>
      <button
        type="button"
        className={selected ? 'level selected' : 'level'}
        onClick={onSelect && (() => onSelect(id))}
      >
        <svg className="shape" viewBox={`0 -3.5 ${WIDTH} ${LEVEL + GAP}`} width={WIDTH} height={LEVEL + GAP}>
          <clipPath id={`clip-${id}`}>
            <path d={shape.outline} />
          </clipPath>
          <g className="body">
            <path className="ground" d={shape.outline} />
            <g clipPath={`url(#clip-${id})`}>
              <g className="score">
                <path className="fill" d={shape.fill} />
                <path className="pattern" d={shape.fill} fill={`url(#pattern-${index})`} />
                <path className="edge" d={shape.edge} />
              </g>
            </g>
            <path className="outline" d={shape.outline} />
          </g>
          <path className="leader" d={`M${shape.end} ${LEVEL / 2}H${WIDTH}`} />
          {seam && <Seam shape={shape} />}
          <path className="focus-gap" d={shape.focus} />
          <path className="focus" d={shape.focus} />
          <text className="name" x={shape.x} y={LEVEL / 2 + 6}>
            {NAMES[id]}
          </text>
        </svg>
        <span className="ledger">
          <span className="value">{score.toFixed(1)}</span>
          <span className={`band ${band}`}>
            <svg width="12" height="12" viewBox="0 0 12 12">
              <path d="M1 9.5h10M2.5 6h7M4 2.5h4" />
            </svg>
            {BANDS[band]}
          </span>
          {change !== undefined && (
            <span className="trend">
              <Icon path={arrowOf(change)} size={12} />
              {amountOf(change)}
            </span>
          )}
        </span>
      </button>
    </li>
  );
});

const PATTERNS = [
  'M2 2v.01M6 6v.01',
  'M0 6 2.5 2l5 4L10 2',
  'M3.5 0v8',
  'M0 0l9 9M9 0 0 9',
  'M-2 10 10-2M-2 2 2-2M6 10l4-4',
];

/** For print and forced colours. */
const Patterns = memo(function Patterns() {
  return (
    <svg className="patterns" width="0" height="0">
      <defs>
        {PATTERNS.map((path, index) => (
          <pattern key={path} id={`pattern-${index}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <path d={path} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
});

interface FigureProps {
  readonly levels: readonly {
    readonly id: Principle;
    readonly score: number;
    readonly change?: number | undefined;
  }[];
  readonly selected?: Principle | undefined;
  /** Marks what rests on a weaker level. */
  readonly seams?: boolean;
  readonly onSelect?: ((id: Principle) => void) | undefined;
}

export function Figure({ levels, selected, seams = false, onSelect }: FigureProps) {
  return (
    <div>
      <Patterns />
      <ol className="pyramid">
        {levels.map(({ id, score, change }, index) => (
          <Level
            key={id}
            id={id}
            index={index}
            score={score}
            change={change}
            selected={id === selected}
            seam={seams && seamAt(levels, index)}
            onSelect={onSelect}
          />
        ))}
      </ol>
    </div>
  );
}
