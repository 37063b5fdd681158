/** FNV-1a over UTF-16 units or bytes, 32 bits, base 36. Finds accidents, not attackers. */
export function hash(data: string | Uint8Array): string {
  let sum = 0x811c9dc5;
  const unitAt =
    typeof data === 'string' ? (index: number) => data.charCodeAt(index) : (index: number) => data[index]!;
  for (let index = 0; index < data.length; index++) sum = Math.imul(sum ^ unitAt(index), 0x01000193);
  return (sum >>> 0).toString(36);
}
