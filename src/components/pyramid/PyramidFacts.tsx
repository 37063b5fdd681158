'use client';
import type { PyramidHook } from '../../hooks/pyramid/usePyramid';

/** What to take away, in words: strongest, biggest move, what to talk about. Renders a `<dl>`. */
export function PyramidFacts({
  pyramid,
  className,
}: {
  readonly pyramid: PyramidHook;
  readonly className: string | undefined;
}) {
  const { t, format, state, shared } = pyramid;
  const { strongest, move, talk } = state.findings;
  const of = (id: string) => state.reading.levels.findIndex((level) => level.id === id);
  const title = (id: string) => pyramid.texts[of(id)]?.title;
  const band = (id: string) => state.reading.levels[of(id)]?.band;
  const facts: {
    readonly term: string;
    readonly level?: string | undefined;
    readonly text?: string | undefined;
  }[] = [];
  if (strongest) {
    const standing = band(strongest.id);
    facts.push({
      term: t('facts.strongest'),
      level: title(strongest.id),
      text: standing ? shared(`band.${standing}`) : undefined,
    });
  }
  if (move) {
    facts.push({
      term: t('facts.biggestMove'),
      level: title(move.id),
      text: t(`trend.${move.trend.direction}`, { amount: format.number(move.trend.by, 1) }),
    });
  }
  facts.push({
    term: t('facts.talkNext'),
    level: talk ? title(talk.id) : undefined,
    text: talk?.reason === 'carries' ? t('restsOn.row') : talk ? undefined : t('facts.talkNextNone'),
  });
  return (
    <dl data-plinth-part="pyramid-facts" className={className}>
      {facts.map(({ term, level, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {level !== undefined && <strong>{level}</strong>} {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
