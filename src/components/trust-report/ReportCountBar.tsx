'use client';

/** How many of how many, as one plain bar with its count. Renders a `<div>`. */
export function ReportCountBar(props: {
  readonly label: string;
  readonly count: number;
  readonly of: number;
  readonly text: string;
}) {
  const { label, count, of, text } = props;
  const share = of > 0 ? Math.min(1, count / of) : 0;
  return (
    <div data-plinth-part="report-count">
      <strong aria-hidden="true">{text}</strong>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={Math.min(count, of)}
        aria-valuetext={text}
      >
        <svg width="100%" height={10} aria-hidden="true">
          <rect width="100%" height={10} rx={5} />
          {share > 0 && <rect data-share="" width={`${Math.round(share * 1000) / 10}%`} height={10} rx={5} />}
        </svg>
      </div>
    </div>
  );
}
