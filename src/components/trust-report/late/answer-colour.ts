import { answerCss } from '../../../theme/generated/answer.css';

// What stands where no theme says another: declared on a part, it would hide what a theme says on the root.
const values = new Map(answerCss.split(';').map((pair) => pair.split(':') as [string, string]));
const ours = (name: string): string => values.get(`--plinth-answer-${name}`) ?? '';

/** The colour of a point of the scale for a style, by its step of five. */
export const answerGround = (step: number): string =>
  `var(--plinth-answer-${step}-bg, ${ours(`${step}-bg`)})`;

/** What can be read on it. */
export const answerText = (step: number): string =>
  `var(--plinth-answer-${step}-text, ${ours(`${step}-text`)})`;
