import '../../theming/tokens/tokens.css';
import { elementOf } from './manifest';

/** Attributes, properties and events of a custom element, from the manifest. */
export function ElementReference({ tag }: { readonly tag: string }) {
  const { members, events } = elementOf(tag);
  return (
    <>
      <details className="reference">
        <summary>
          Attributes and properties of <code>&lt;{tag}&gt;</code> ({members.length})
        </summary>
        <table className="tokens">
          <thead>
            <tr>
              <th scope="col">Attribute</th>
              <th scope="col">Property</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {members.map(({ name, attribute, description, type, default: byDefault }) => (
              <tr key={name}>
                <td>{attribute === undefined ? 'none' : <code>{attribute}</code>}</td>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>
                  {description}
                  <small>
                    <code>{type?.text}</code>
                    {byDefault !== undefined && ` · default: ${byDefault}`}
                  </small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <table className="tokens">
        <thead>
          <tr>
            <th scope="col">Event of the element</th>
            <th scope="col">When, and its type</th>
          </tr>
        </thead>
        <tbody>
          {events.map(({ name, description, type }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                {description}
                <small>
                  <code>{type?.text}</code>
                </small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
