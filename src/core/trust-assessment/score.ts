import { problem } from '../shared/problem';
import type { Answers, Instrument } from './instrument.types';
import { scoreAnswers } from './score-answers';
import type { Score, ScoreResult } from './score.types';
import { calculatedScores, hasExpressions, visibilityOf, type Written } from './visibility';

/**
 * Scores one person's answers. Pure; never NaN.
 *
 * A reverse item counts as min + max − answer; a missing answer is never turned. An item with a scale of its own counts by
 * where the answer lies between its ends. A subscale's mean is Σwx / Σw over its answered items if answered / total
 * reaches `missing.minAnswered`, else there is no score (never 0). Weights that are all zero count as equal. An answer
 * outside the scale is left out and reported. Items whose `visibleIf` does not hold are not asked: they count neither as
 * answered nor as missing. A calculated value that needs a missing answer is `null`. What is no instrument has no
 * scores and the problem `unreadable`; `validateInstrument` says what is wrong with it.
 *
 * @param given nothing is as good as no answers
 * @param written answers to text items by item id, for conditions that ask about them
 */
export function scoreResponse(
  instrument: Instrument,
  given: Answers | null | undefined,
  written: Written = {},
): ScoreResult {
  const answers = given ?? {};
  try {
    if (!hasExpressions(instrument)) return scoreAnswers(instrument, answers);
    const scores = scoreAnswers(instrument, answers, visibilityOf(instrument, answers, written));
    return instrument.calculated
      ? { ...scores, calculated: calculatedScores(instrument, answers, written) }
      : scores;
  } catch {
    return { subscales: {}, overall: NO_SCORE, problems: [problem('unreadable', ['instrument'])] };
  }
}

const NO_SCORE: Score = { mean: null, percent: null, answered: 0, total: 0, band: null };
