import '../../theming/tokens/tokens.css';
import { elementOf } from './manifest';

/** Every part of a widget by its name, from the manifest. */
export function PartNames({ tag }: { readonly tag: string }) {
  const { cssParts } = elementOf(tag);
  return (
    <details className="reference">
      <summary>All {cssParts.length} parts</summary>
      <ul className="token-list">
        {cssParts.map(({ name }) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
