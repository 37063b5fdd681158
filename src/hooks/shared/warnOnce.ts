'use client';
const said = new Set<string>();

/** A developer's warning, once per kind and page, in development only. Not for users: those see localised notes. */
export function warnOnce(kind: string, text: string): void {
  if (process.env.NODE_ENV === 'production' || said.has(kind)) return;
  said.add(kind);
  console.error(`Plinth: ${text}`);
}
