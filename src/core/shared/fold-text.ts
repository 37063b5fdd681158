/**
 * A text as search compares it: without case, accents and vowel signs, `ß` as `ss`, the forms of Arabic alef, ya and ta
 * marbuta as one, white space as single blanks. For comparing only: it loses what it folds.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/\s+/g, ' ')
    .trim();
}
