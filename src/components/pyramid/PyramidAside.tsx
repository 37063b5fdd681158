'use client';
import { useCallback, type ReactNode } from 'react';
import { fetchModelTexts } from '../../hooks/pyramid/useModelTexts';
import type { PyramidHook } from '../../hooks/pyramid/usePyramid';
import { PyramidFacts } from './PyramidFacts';
import { pyramidFacts } from './pyramid-facts';
import { PyramidRetry } from './PyramidRetry';
import type { PyramidDiagramProps } from './pyramid.types';
import { useOnDemand } from '../shared/useOnDemand';

/** The part and its texts together, so that the detail comes in one piece. Without the texts it says what is missing. */
const loadDetail = async (locale: string) => {
  const [part] = await Promise.all([
    import('./PyramidDetail'),
    fetchModelTexts(locale).catch(() => undefined),
  ]);
  return part;
};

/** What there is to say about the selected level; without one, what to take away from all. Renders a `<section>`. */
export function PyramidAside(props: {
  readonly pyramid: PyramidHook;
  readonly diagram: PyramidDiagramProps;
  /** Fetch the detail before it is asked for. */
  readonly reached: boolean;
}): ReactNode {
  const { pyramid, diagram, reached } = props;
  const { state, plinth } = pyramid;
  const { selected } = state;
  const load = useCallback(() => loadDetail(plinth.locale), [plinth.locale]);
  const { part, failed, retry } = useOnDemand(load, selected ?? reached);
  const content = (): ReactNode => {
    if (selected === null) {
      return (
        <>
          {state.reading.hasScores && state.view !== 'missing' && (
            <PyramidFacts facts={pyramidFacts(pyramid)} className={diagram.classNames?.facts} />
          )}
          <p data-plinth-part="pyramid-invitation">{pyramid.t('detail.empty')}</p>
        </>
      );
    }
    if (failed) return <PyramidRetry pyramid={pyramid} onRetry={retry} />;
    const at = state.levels.findIndex((level) => level.id === selected);
    const [level, reading] = [state.levels[at], state.reading.levels[at]];
    if (!part || !level || !reading) return null;
    return (
      <part.PyramidDetail
        model={pyramid.model}
        texts={pyramid.texts}
        plinth={plinth}
        shared={pyramid.shared}
        format={pyramid.format}
        reading={reading}
        scoreAbove={state.reading.levels[at + 1]?.score ?? null}
        max={state.reading.scale.max}
        hue={level.hue}
        view={state.view}
        headingLevel={(diagram.headingLevel ?? 2) + 1}
        previousRound={diagram.previousRound}
        actions={diagram.renderDetailActions?.(selected)}
      />
    );
  };
  return (
    <section
      {...pyramid.detailProps}
      data-plinth-part="pyramid-aside"
      className={diagram.classNames?.detail}
      aria-busy={selected !== null && !part && !failed}
    >
      {content()}
    </section>
  );
}
