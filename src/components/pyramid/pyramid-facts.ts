import type { PyramidHook } from '../../hooks/pyramid/usePyramid';

export interface PyramidFact {
  readonly term: string;
  readonly level?: string | undefined;
  readonly text?: string | undefined;
}

/** What to take away, in words: the strongest, the biggest move, what to talk about. */
export function pyramidFacts(pyramid: PyramidHook): PyramidFact[] {
  const { t, format, state, shared, texts } = pyramid;
  const { strongest, move, talk } = state.findings;
  const at = (id: string) => state.reading.levels.findIndex((level) => level.id === id);
  const facts: PyramidFact[] = [];
  if (strongest) {
    const band = state.reading.levels[at(strongest.id)]?.band;
    facts.push({
      term: t('facts.strongest'),
      level: texts[at(strongest.id)]?.title,
      text: band ? shared(`band.${band}`) : undefined,
    });
  }
  if (move) {
    const { direction, by } = move.trend;
    facts.push({
      term: t('facts.biggestMove'),
      level: texts[at(move.id)]?.title,
      text: t(`trend.${direction}`, { amount: format.number(by, 1) }),
    });
  }
  facts.push({
    term: t('facts.talkNext'),
    level: talk ? texts[at(talk.id)]?.title : undefined,
    text: talk?.reason === 'carries' ? t('restsOn.row') : talk ? undefined : t('facts.talkNextNone'),
  });
  return facts;
}
