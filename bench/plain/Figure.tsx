import { memo } from 'react';
import type { LevelFigures, Principle } from '../data';
import { HEIGHT, WIDTH, bandOf, seamAt, shapeOf } from './geometry';

export const NAMES: Readonly<Record<Principle, string>> = {
  trust: 'Trust',
  conflict: 'Conflict',
  commitment: 'Commitment',
  accountability: 'Accountability',
  results: 'Results',
};

interface LevelProps {
  readonly id: Principle;
  readonly index: number;
  readonly score: number;
  readonly selected: boolean;
  readonly seam: boolean;
  readonly onSelect?: ((id: Principle) => void) | undefined;
}

const Level = memo(function Level({ id, index, score, selected, seam, onSelect }: LevelProps) {
  const shape = shapeOf(index, score);
  return (
    <g
      className={selected ? `level ${id} selected` : `level ${id}`}
      onClick={onSelect && (() => onSelect(id))}
    >
      <clipPath id={`clip-${id}`}>
        <path d={shape.outline} />
      </clipPath>
      <path className="ground" d={shape.outline} />
      <g clipPath={`url(#clip-${id})`}>
        <path className="fill" d={shape.fill} />
        <path className="edge" d={shape.edge} />
      </g>
      <path className="line" d={shape.outline} />
      <text x={shape.x} y={shape.middle + 6} textAnchor="middle">
        {NAMES[id]}
      </text>
      <path className="leader" d={`M${shape.end + 8} ${shape.middle}H${WIDTH}`} />
      {seam && <path className="seam" d={`M${shape.x - 120} ${shape.middle + 53}h240`} />}
    </g>
  );
});

interface FigureProps {
  readonly levels: readonly LevelFigures[];
  readonly selected?: Principle | undefined;
  readonly onSelect?: ((id: Principle) => void) | undefined;
}

export function Figure({ levels, selected, onSelect }: FigureProps) {
  return (
    <svg className="pyramid" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT}>
      {levels.map((level, index) => (
        <Level
          key={level.id}
          id={level.id}
          index={index}
          score={level.score}
          selected={level.id === selected}
          seam={seamAt(levels, index)}
          onSelect={onSelect}
        />
      ))}
    </svg>
  );
}

interface RowProps {
  readonly score: number;
  readonly change?: number | undefined;
  readonly selected: boolean;
}

const WORDS = { solid: 'Solid', uneven: 'Uneven', fragile: 'Fragile' };

const Row = memo(function Row({ score, change, selected }: RowProps) {
  const band = bandOf(score);
  return (
    <li className={selected ? 'selected' : undefined}>
      <span className="score">{score.toFixed(1)}</span>
      <span className="marks">
        <span className={`band ${band}`}>
          <svg width="12" height="12" viewBox="0 0 12 12">
            <path d="M1 9.5h10M2.5 6h7M4 2.5h4" />
          </svg>
          {WORDS[band]}
        </span>
        {change !== undefined && (
          <span className="trend">
            <svg width="12" height="12" viewBox="0 0 16 16">
              <path d={change > 0 ? 'M8 12.5v-9M4.5 7 8 3.5 11.5 7' : 'M8 3.5v9M4.5 9 8 12.5 11.5 9'} />
            </svg>
            {change === 0 ? 'same' : Math.abs(change).toFixed(1)}
          </span>
        )}
      </span>
    </li>
  );
});

interface LedgerProps {
  readonly levels: readonly { readonly id: Principle; readonly score: number; readonly previous?: number }[];
  readonly selected?: Principle | undefined;
}

export function Ledger({ levels, selected }: LedgerProps) {
  return (
    <ol className="ledger">
      {levels.toReversed().map(({ id, score, previous }) => (
        <Row
          key={id}
          score={score}
          change={previous === undefined ? undefined : Math.round((score - previous) * 10) / 10}
          selected={id === selected}
        />
      ))}
    </ol>
  );
}
