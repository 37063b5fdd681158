/** Stores whose document lives elsewhere, in a Y.Doc: its updates are kept, and a copy of the document beside them would bring old values back. */
export const boundStores = new WeakSet<object>();

/** What ends other ways of keeping a store's document, once it is bound. */
export const whenBound = new WeakMap<object, Set<() => void>>();
