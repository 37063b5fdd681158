import type { Instrument } from '../core/trust-assessment/instrument.types';
import type { Response } from '../core/trust-assessment/response.types';
import { CONDITIONS_LEFT_OUT, sayOnce } from '../components/shared/style-place/say-once';

// In the file for a script tag, in place of the language of conditions, for which it has no room: everything is asked, and
// everything is handed in. Asked for only where an instrument has a condition.
const NONE: ReadonlySet<string> = new Set();

export const createHiddenIn = () => {
  sayOnce(CONDITIONS_LEFT_OUT);
  return () => NONE;
};
export const askedResponse = (_: Instrument, response: Response): Response => response;
