import type { CSSProperties } from 'react';
import type { TokenName } from 'plinth/theme';
import {
  closestPair,
  colourRows,
  densityRows,
  foundationRows,
  MODES,
  readBy,
  widgetRows,
} from './read-tokens';
import './tokens.css';

const LABELS = ['Light', 'Dark', 'High contrast', 'High contrast, dark'];
const styled = (value: string) => ({ '--token': value }) as CSSProperties;

/** Colours of one or more groups in all modes, with the closest contrast that each has to hold. */
export function ColourTokens({ groups }: { groups: readonly string[] }) {
  return (
    <table className="tokens">
      <thead>
        <tr>
          <th scope="col">Token</th>
          {LABELS.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {colourRows(...groups.map((group) => `color.${group}`)).map(({ name, description }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              {description !== undefined && <small>{description}</small>}
            </th>
            {MODES.map((theme) => (
              <ColourCell key={theme.name} theme={theme} name={name} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ColourCell({ theme, name }: { theme: (typeof MODES)[number]; name: string }) {
  const value = theme.variables[name as TokenName] ?? '';
  const pair = closestPair(theme, name);
  return (
    <td>
      <span className="token-swatch" style={styled(value)} aria-hidden="true" />
      <code>{value}</code>
      {pair?.ratio != null && (
        <small>
          {pair.ratio.toFixed(1)} of {pair.required}
        </small>
      )}
    </td>
  );
}

export type FoundationKind = 'type' | 'space' | 'radius' | 'duration' | 'easing';
const STARTS: Readonly<Record<FoundationKind, string>> = {
  type: 'type',
  space: 'space',
  radius: 'radius',
  duration: 'motion.duration',
  easing: 'motion.easing',
};

/** Type, space, corners and motion, each beside a sample of it. */
export function FoundationTokens({ kind }: { kind: FoundationKind }) {
  const rows = foundationRows(STARTS[kind]).filter(({ name }) => !name.startsWith('--plinth-track-'));
  return (
    <table className="tokens">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Value</th>
          <th scope="col">Sample</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, value, description }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              {description !== undefined && <small>{description}</small>}
            </th>
            <td>
              <code>
                {value.replace(/ var\(--plinth-font-sans\)/, '').replace(/calc\((\d+px) \+ .*\)/, '$1')}
              </code>
            </td>
            <td>
              <span
                className="token-sample"
                data-kind={kind}
                style={styled(sampleOf(kind, value))}
                aria-hidden="true"
              >
                {kind === 'type' ? 'Good ground, thin middle' : ''}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Type tokens name variables of a widget's root; here they stand on a page without one. */
const sampleOf = (kind: FoundationKind, value: string) =>
  kind === 'type'
    ? value.replace('var(--plinth-leading)', '0px').replace('var(--plinth-font-sans)', 'inherit')
    : value;

export function DensityTokens() {
  return (
    <table className="tokens">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Compact</th>
          <th scope="col">Regular</th>
          <th scope="col">Comfortable</th>
        </tr>
      </thead>
      <tbody>
        {densityRows().map(({ name, values }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            {values.map((value, index) => (
              <td key={index}>
                <code>{value}</code>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Third layer: names that point at the second. */
export function WidgetTokens() {
  return (
    <table className="tokens">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Points at</th>
        </tr>
      </thead>
      <tbody>
        {widgetRows().map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              <code>{value}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the rules of a widget read, from its sources. */
export function TokensReadBy({ folder }: { folder: string }) {
  return (
    <ul className="token-list">
      {readBy(folder).map((name) => (
        <li key={name}>
          <code>{name}</code>
        </li>
      ))}
    </ul>
  );
}
