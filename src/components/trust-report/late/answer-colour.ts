import { answerCss } from '../../../theme/generated/answer.css';

/** What stands where no theme says another: declared on a part, it would hide what a theme says on the root. */
const values = new Map(answerCss.split(';').map((pair) => pair.split(':') as [string, string]));

/** A colour of an answer for a style: `1-bg`, `5-text`. */
export const answerColour = (name: string): string =>
  `var(--plinth-answer-${name}, ${values.get(`--plinth-answer-${name}`) ?? ''})`;
