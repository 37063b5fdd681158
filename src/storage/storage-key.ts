/** What tells one stored document from another. */
export interface StorageKeyParts {
  /** For example `assessment`. */
  readonly widget: string;
  /** The document's id, or what the host files it under (a round, a team). */
  readonly documentId: string;
  /** Whose it is, so that two people on one machine never see each other's. Absent = the device's. */
  readonly person?: string | undefined;
}

/** One key per widget, document and person. Parts may hold any characters; none can reach into another key. */
export function storageKey({ widget, documentId, person = '' }: StorageKeyParts): string {
  return [widget, documentId, person].map(escape).join(':');
}

/** Not `encodeURIComponent`: that throws on half a surrogate pair. */
function escape(part: string): string {
  return part.replace(/[^\w.-]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
