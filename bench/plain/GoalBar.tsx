import { EXPECTED, type Status } from './goals-rules';

interface BarProps {
  readonly share: number;
  readonly status: Status;
  readonly small?: boolean;
}

export function GoalBar({ share, status, small = false }: BarProps) {
  const height = small ? 6 : 8;
  const y = small ? 0 : 5;
  const fill = Math.min(1, Math.max(0, share));
  return (
    <div className={`bar ${status}`}>
      <svg width="100%" height={small ? 6 : 34}>
        <rect className="track" y={y} height={height} width="100%" rx={height / 2} />
        {fill > 0 && <rect className="fill" y={y} height={height} width={`${fill * 100}%`} rx={height / 2} />}
        {!small && <rect className="today" x={`${EXPECTED * 100}%`} y={1} width={2} height={16} />}
        {!small && (
          <text x={`${EXPECTED * 100}%`} y={31} textAnchor="middle">
            Today
          </text>
        )}
      </svg>
    </div>
  );
}
