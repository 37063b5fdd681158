import type { DocumentSchema } from 'plinth/core';
import '../../theming/tokens/tokens.css';

const SCOPES = {
  shared: 'a team sees it',
  private: 'one person’s, on their device or where only they can read',
  host: 'raw data, which stays with the host and is never shared',
} as const;
const KINDS = {
  value: 'value, last writer wins',
  text: 'text, merged letter by letter',
  order: 'order key',
  set: 'set, merged member by member',
  counterMap: 'numbers by key, merged key by key',
  log: 'log, entries are only added',
} as const;

/** The collections of a document and their fields, from the declaration that everything reads. */
export function SchemaTable({ schema }: { readonly schema: DocumentSchema }) {
  const { name, version, scope, collections } = schema;
  return (
    <>
      <p>
        <code>{name}</code>, version {version}: {SCOPES[scope]}. Each record has its <code>id</code>, and
        fields that nobody declared are kept.
      </p>
      <table className="tokens">
        <thead>
          <tr>
            <th scope="col">Collection</th>
            <th scope="col">Field</th>
            <th scope="col">Kind</th>
            <th scope="col">Refers to</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(collections).flatMap(([collection, { fields, maxRecords, appendOnly }]) =>
            Object.entries(fields).map(([field, { kind, optional, reference }], index, all) => (
              <tr key={`${collection} ${field}`}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={all.length}>
                    <code>{collection}</code>
                    <small>
                      up to {(maxRecords ?? 20_000).toLocaleString('en')}
                      {appendOnly === true && ', never taken back by undo'}
                    </small>
                  </th>
                )}
                <td>
                  <code>{field}</code>
                  {optional === true && ' (may be absent)'}
                </td>
                <td>{KINDS[kind]}</td>
                <td>{reference && <code>{reference.collection}</code>}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </>
  );
}
