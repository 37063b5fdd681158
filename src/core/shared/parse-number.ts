/** How a language writes numbers. A hook finds it with `Intl.NumberFormat(…).formatToParts`. */
export interface NumberSigns {
  /** @default '.' */
  readonly decimal?: string | undefined;
  /** Between groups of digits; spaces and apostrophes are taken in any case. @default none */
  readonly group?: string | undefined;
}

/** Digits of scripts that count from zero in ten consecutive places: Arabic, Persian, Devanagari, Bengali, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const FOREIGN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\uFF10-\uFF19]/g;

/**
 * A number as a person types it: `1.234,5` with `{decimal: ',', group: '.'}` is 1234.5. Groups must hold three digits
 * (two in the Indian way) so that `1.5` in German is refused rather than read as 15. A percent sign or another unit at
 * the end is no part of a number. `undefined` for anything that is not one finite number.
 */
export function parseNumber(text: string, { decimal = '.', group }: NumberSigns = {}): number | undefined {
  const latin = text
    .replace(FOREIGN_DIGIT, (digit) => String(valueOf(digit.charCodeAt(0))))
    .replace(/[\u2212\uFF0D]/g, '-')
    .replace(/[\u200E\u200F\u061C]/g, '')
    .trim();
  const [, sign, body = '', power = ''] = /^([+-]?)(.*?)(e[+-]?\d{1,3})?$/i.exec(latin) ?? [];
  const [whole = '', fraction, ...rest] = body.split(decimal);
  if (rest.length > 0 || (whole === '' && !fraction) || (fraction !== undefined && !/^\d*$/.test(fraction)))
    return undefined;
  const digits = ungroup(whole, decimal, group);
  if (digits === undefined) return undefined;
  const value = Number(`${sign}${digits || '0'}.${fraction || '0'}${power}`);
  return Number.isFinite(value) ? value + 0 : undefined;
}

function valueOf(code: number): number {
  return code - (ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? 0x30);
}

function ungroup(whole: string, decimal: string, group: string | undefined): string | undefined {
  if (/^\d*$/.test(whole)) return whole;
  const signs = [' ', '\u00A0', '\u202F', "'", '\u2019', ...(group && group !== decimal ? [group] : [])];
  const used = signs.find((sign) => whole.includes(sign));
  if (used === undefined) return undefined;
  const [first = '', ...groups] = whole.split(used);
  const fits = groups.every((part, index) =>
    index === groups.length - 1 ? /^\d{3}$/.test(part) : /^\d{2,3}$/.test(part),
  );
  return fits && /^\d{1,3}$/.test(first) ? first + groups.join('') : undefined;
}
