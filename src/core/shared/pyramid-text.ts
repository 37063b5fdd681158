import { remembered } from './remembered';

/**
 * Text width without a browser, so that a server and a client place labels alike. Widths are shares of the font size for
 * a semi-bold system face, a little on the wide side: a label that fits here fits on the screen.
 */
export type MeasureText = (text: string, fontSize: number) => number;

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[ijlI|!.,:;'’`·]/u, 0.3],
  [/[ftr()[\]{}/\\"-]/u, 0.41],
  [/\s/u, 0.29],
  [/[mwMW@%—…]/u, 0.94],
  [/[\p{Script=Arabic}]/u, 0.67],
  [
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\p{Extended_Pictographic}]/u,
    1.02,
  ],
  [/\p{Lu}/u, 0.72],
  [/[\p{Ll}\p{Nd}]/u, 0.62],
];

// Titles come back at every size and in every render.
const widths = new Map<string, number>();

/** Width in px of one line of text. @param fontSize px */
export function estimateTextWidth(text: string, fontSize: number): number {
  const width = remembered(widths, text, () =>
    [...text].reduce((sum, letter) => sum + (CLASSES.find(([each]) => each.test(letter))?.[1] ?? 0.68), 0),
  );
  return width * fontSize;
}

/** Every way to break a text in two at a space, a hyphen or a soft hyphen; between any two characters in CJK. */
export function breaksInTwo(text: string): (readonly [string, string])[] {
  const breaks: [string, string][] = [];
  for (let at = 1; at < text.length; at += 1) {
    const before = text[at - 1] ?? '';
    const after = text[at] ?? '';
    const [first, second] = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
    if (first === '' || second === '') continue;
    if (after === ' ' || before === '-' || before === '/') breaks.push([first, second]);
    else if (before === '\u00ad') breaks.push([first.slice(0, -1) + '-', second]);
    else if (/[\u2e80-\u9fff\uac00-\ud7a3]/u.test(before + after)) breaks.push([first, second]);
  }
  return breaks;
}
