/** Stores whose document lives elsewhere, in a Y.Doc: its updates are kept, and a copy of the document beside them would bring old values back. */
export const boundStores = new WeakSet<object>();
