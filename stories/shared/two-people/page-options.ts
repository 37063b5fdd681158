/**
 * `?collab=ws://127.0.0.1:1234` joins a server instead of one in the page, `&person=1` shows only the first of the two (for two
 * browsers), `&room=…` names another document there.
 */
export function pageOptions(search = globalThis.location?.search ?? '') {
  const given = new URLSearchParams(search);
  const collab = given.get('collab') ?? undefined;
  const person = Number(given.get('person'));
  return {
    collab: collab && /^wss?:\/\//.test(collab) ? collab : undefined,
    only: person === 1 || person === 2 ? person - 1 : undefined,
    room: given.get('room') ?? 'two-people',
  };
}
