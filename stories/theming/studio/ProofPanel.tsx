import { Button, Icon, icons } from 'plinth';
import type { ContrastEntry, PresetName, Theme, ThemeAdjustment, TokenName } from 'plinth/theme';
import { TOKEN_PAIRS } from 'plinth/theme';
import { useState, type CSSProperties } from 'react';
import type { StudioPartProps } from './BrandPanel';
import { ratioWords, wordsOf } from './token-words';

/** The pairs that everybody looks at first. */
const SHOWN: readonly (readonly [label: string, foreground: TokenName, background: TokenName])[] = [
  ['Primary button', '--plinth-accent-on-fill', '--plinth-accent-fill'],
  ['Mark of what is chosen', '--plinth-accent-solid', '--plinth-bg-surface'],
  ['Link on surface', '--plinth-accent-text', '--plinth-bg-surface'],
  ['Label on Trust', '--plinth-principle-trust-text', '--plinth-principle-trust-fill'],
  ['At risk', '--plinth-status-at-risk-text', '--plinth-status-at-risk-soft'],
  ['Captions', '--plinth-text-subtle', '--plinth-bg-surface'],
  ['Edge of a field', '--plinth-border-control', '--plinth-bg-surface'],
  ['Focus ring', '--plinth-focus-ring', '--plinth-bg-surface'],
];

const MODES: readonly PresetName[] = ['light', 'dark', 'high-contrast-light', 'high-contrast-dark'];
const kindOf = new Map(
  TOKEN_PAIRS.map(({ foreground, background, kind }) => [`${foreground} ${background}`, kind]),
);

/** What can be read and what was moved for it, in the mode that is looked at. */
export function ProofPanel({ state, dispatch }: StudioPartProps) {
  const { theme, mode } = state;
  const report = theme.report[mode];
  const all = MODES.flatMap((one) => theme.report[one]);
  const passing = all.filter(({ passes }) => passes).length;
  const rows = SHOWN.flatMap(([label, foreground, background]) => {
    const entry = report.find((one) => one.foreground === foreground && one.background === background);
    return entry ? [{ label, entry }] : [];
  });
  return (
    <>
      <section className="studio-verdict">
        <Ring share={passing / all.length} />
        <div role="status">
          <strong>
            {passing} of {all.length} pairs pass
          </strong>
          <p className="studio-hint">WCAG 2.2 AA in light and dark, 7 : 1 for text in high contrast</p>
        </div>
      </section>
      <Adjustments
        key={mode}
        list={theme.adjustments[mode]}
        fill={theme[mode].variables['--plinth-accent-fill']}
        dispatch={dispatch}
      />
      <section>
        <table className="studio-pairs">
          <caption>What people look at first</caption>
          <PairHead />
          <tbody>
            {rows.map(({ label, entry }) => (
              <PairRow key={label} label={label} entry={entry} theme={theme[mode]} />
            ))}
          </tbody>
        </table>
        <details className="studio-all">
          <summary>All {report.length} pairs of this mode</summary>
          <table className="studio-pairs">
            <caption>All pairs, the closest first</caption>
            <PairHead />
            <tbody>
              {[...report].sort(byMargin).map((entry) => (
                <PairRow
                  key={`${entry.foreground} ${entry.background}`}
                  label={`${wordsOf(entry.foreground)} on ${wordsOf(entry.background)}`}
                  entry={entry}
                  theme={theme[mode]}
                />
              ))}
            </tbody>
          </table>
        </details>
      </section>
    </>
  );
}

const byMargin = (a: ContrastEntry, b: ContrastEntry) =>
  (a.ratio ?? 0) / a.required - (b.ratio ?? 0) / b.required;

function Ring({ share }: { readonly share: number }) {
  const around = 2 * Math.PI * 20;
  return (
    <svg className="studio-ring" viewBox="0 0 48 48" width={48} height={48} aria-hidden="true">
      <circle cx={24} cy={24} r={20} />
      <circle cx={24} cy={24} r={20} strokeDasharray={`${around * share} ${around}`} data-share="" />
    </svg>
  );
}

function PairHead() {
  return (
    <thead>
      <tr>
        <th scope="col">Sample</th>
        <th scope="col">Pair</th>
        <th scope="col">Contrast</th>
      </tr>
    </thead>
  );
}

function PairRow(props: { readonly label: string; readonly entry: ContrastEntry; readonly theme: Theme }) {
  const { label, entry, theme } = props;
  const { foreground, background, ratio, required, passes } = entry;
  const isText = kindOf.get(`${foreground} ${background}`) === 'text';
  const colour = (token: TokenName) => theme.variables[token];
  const style = { '--ink': colour(foreground), '--ground': colour(background) } as CSSProperties;
  return (
    <tr>
      <td>
        <span
          className="studio-sample"
          style={style}
          data-kind={isText ? 'text' : 'graphic'}
          aria-hidden="true"
        >
          {isText ? 'Aa' : ''}
        </span>
      </td>
      <th scope="row">{label}</th>
      <td>
        <span className="studio-ratio" data-passes={passes ? '' : undefined}>
          <Icon path={passes ? icons.check : icons.warning} />
          {ratio === null ? 'unknown' : ratioWords(ratio)}
        </span>
        <span className="studio-hint">of {required}</span>
      </td>
    </tr>
  );
}

/** Along the text. */
const ARROW = 'M3 8h10M9.5 4.5 13 8l-3.5 3.5';
const FEW = 2;

function Adjustments(props: {
  readonly list: readonly ThemeAdjustment[];
  /** The ground of a main button. */
  readonly fill: string | undefined;
  readonly dispatch: StudioPartProps['dispatch'];
}) {
  const { list, fill, dispatch } = props;
  const [showsAll, setShowsAll] = useState(false);
  const missed = list.filter(({ ratioBefore, required }) => ratioBefore < required);
  const along = list.filter((one) => !missed.includes(one));
  if (missed.length === 0)
    return <p className="studio-hint">Every colour of yours could stay as it is in this mode.</p>;
  const all = [...missed, ...along];
  const shown = showsAll ? all : missed.slice(0, FEW);
  return (
    <section className="studio-moved">
      <h3>{missed.length === 1 ? 'One colour was moved' : `${missed.length} colours were moved`}</h3>
      <ul>
        {shown.map((one) => (
          <li key={one.token}>
            <Adjustment moved={one} />
            {one.token === '--plinth-accent-solid' && one.from === fill && (
              <p>Main buttons keep yours, under a dark word. This is for their edge, and for marks.</p>
            )}
            {one.token === '--plinth-accent-solid' && one.from !== fill && (
              <Button size="small" onClick={() => dispatch({ type: 'change', part: { primary: one.to } })}>
                Use the suggestion
              </Button>
            )}
          </li>
        ))}
      </ul>
      {all.length > Math.min(FEW, missed.length) && (
        <Button variant="link" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Show fewer' : `Show all ${all.length}, with what moved along`}
        </Button>
      )}
    </section>
  );
}

function Adjustment({ moved }: { readonly moved: ThemeAdjustment }) {
  const { token, from, to, because, ratioBefore, ratioAfter, required } = moved;
  const other = because.foreground === token ? because.background : because.foreground;
  const style = { '--from': from, '--to': to } as CSSProperties;
  return (
    <>
      <strong>{wordsOf(token)}</strong>
      <p>
        {ratioBefore < required
          ? `Yours reads ${ratioWords(ratioBefore)} to 1 with ${wordsOf(other)}, ${required} is needed. Moved, it reaches ${ratioWords(ratioAfter)}.`
          : `Moved along with what changed beside it; ${ratioWords(ratioAfter)} to 1 with ${wordsOf(other)}.`}
      </p>
      <p className="studio-move" style={style}>
        <span data-swatch="from" aria-hidden="true" />
        <code>{from}</code>
        <Icon path={ARROW} mirrors />
        <span data-swatch="to" aria-hidden="true" />
        <code>{to}</code>
      </p>
    </>
  );
}
