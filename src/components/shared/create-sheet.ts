import { version } from '../../theme/generated/version';

/** One stylesheet: the class that its rules hang on, and the rules as a browser reads them. */
export interface Sheet {
  /** The same on a server and in a browser, whatever is loaded in which order. */
  readonly id: string;
  readonly className: string;
  readonly rules: readonly string[];
}

const KEYFRAMES = /@keyframes [^{]+{(?:[^{}]*{[^{}]*})*\s*}/g;

/**
 * A sheet of static CSS, written as the inside of one rule: declarations, `& …` rules, at-rules. Browsers nest it
 * themselves, so nothing is compiled on the page; only `@keyframes`, which cannot nest, stand beside it. Two versions of
 * the library on one page keep apart by the class.
 */
export function createSheet(id: string, css: string): Sheet {
  const className = `${id}-${version}`;
  return {
    id,
    className,
    rules: [`.${className}{${css.replace(KEYFRAMES, '')}}`, ...(css.match(KEYFRAMES) ?? [])],
  };
}
