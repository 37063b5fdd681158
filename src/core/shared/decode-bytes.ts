export interface Decoded {
  readonly text: string;
  /** The encoding, where the file does not say. */
  readonly guess?: string;
}

/**
 * The text of a file: UTF-8 or UTF-16 by their marks, UTF-16 also by its zeros, UTF-8 where it is that, else Windows-1252 (of which
 * Latin-1 is a part), as spreadsheets still write it.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return decode('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return decode('utf-16be', bytes);
  const zeros = [0, 0];
  bytes.slice(0, 2000).forEach((byte, index) => (zeros[index % 2]! += byte === 0 ? 1 : 0));
  const half = Math.min(bytes.length, 2000) / 2;
  for (const [encoding, place] of [
    ['utf-16le', 1],
    ['utf-16be', 0],
  ] as const) {
    if (bytes.length >= 4 && zeros[place]! > half * 0.4 && zeros[1 - place]! < half * 0.1) {
      return { ...decode(encoding, bytes), guess: encoding };
    }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // A file that was cut in the middle of a character is UTF-8 all the same.
    const cut = decode('utf-8', bytes);
    if (cut.text.indexOf('\uFFFD') >= cut.text.length - 1) return cut;
    return { ...decode('windows-1252', bytes), guess: 'windows-1252' };
  }
}

function decode(encoding: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes) };
}
