/** What a collection was copied from, and the ids of the records that differ. */
interface Origin {
  /** Weakly: a document must not keep all that came before it. */
  readonly from: WeakRef<object>;
  readonly ids: Set<string>;
}

const origins = new WeakMap<object, Origin>();

/** Notes that a collection is a copy of another; answers the set to which the ids of changed records are to be added. */
export function noteCopy(copy: object, from: object): Set<string> {
  const ids = new Set<string>();
  origins.set(copy, { from: new WeakRef(from), ids });
  return ids;
}

/** More steps back than this are not worth going. */
const MAX_STEPS = 50;

/**
 * The nearest earlier state of a collection for which something is known, and the ids of the records that may differ since:
 * so that what was worked out of twenty thousand records is brought up to date for the one that changed. `undefined` where the
 * collection comes from elsewhere.
 */
export function earlierState<C extends object, V>(
  collection: C,
  known: (collection: C) => V | undefined,
): { readonly from: C; readonly value: V; readonly ids: ReadonlySet<string> } | undefined {
  const ids = new Set<string>();
  let at: object | undefined = collection;
  for (let step = 0; step < MAX_STEPS && at; step++) {
    const origin = origins.get(at);
    if (!origin) return undefined;
    for (const id of origin.ids) ids.add(id);
    at = origin.from.deref();
    const value = at && known(at as C);
    if (value !== undefined) return { from: at as C, value, ids };
  }
  return undefined;
}
