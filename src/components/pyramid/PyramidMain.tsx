'use client';
import { useContext, useMemo } from 'react';
import type { PyramidHook } from '../../hooks/pyramid/usePyramid';
import { AppearanceContext } from '../shared/appearance-context';
import { PyramidFigure } from '../shared/pyramid-figure';
import { PyramidFacts } from './PyramidFacts';
import { PyramidRetry } from './PyramidRetry';
import { pyramidFacts } from './pyramid-facts';
import type { PyramidDiagramProps, PyramidToggles } from './pyramid.types';
import { useOnDemand } from '../shared/useOnDemand';

const loadKeys = () => import('./PyramidKeys');
const loadTable = () => import('./PyramidTable');

/** The picture in the state it is in, or its table. */
export function PyramidMain(props: {
  readonly pyramid: PyramidHook;
  readonly diagram: PyramidDiagramProps;
  readonly toggles: PyramidToggles;
  /** Somebody has come near the picture. */
  readonly onReach: () => void;
}) {
  const { pyramid, diagram, toggles, onReach } = props;
  const { state, t, plinth, listProps, getLevelProps } = pyramid;
  const { classNames = {}, loading = false } = diagram;
  const appearance = useContext(AppearanceContext);
  const twin = useOnDemand(loadTable, toggles.table && state.status === 'ready' && !loading);
  const keys = useOnDemand(loadKeys, toggles.keys);
  const shape = loading ? 'loading' : state.status;
  const bare = useMemo(
    () => state.levels.map(({ id, hue, title }) => ({ id, hue, title, name: title })),
    [state.levels],
  );
  if (shape === 'invalid') return null;
  const figure = (
    <PyramidFigure
      levels={shape === 'ready' ? state.levels : bare}
      label={t('figure.label')}
      direction={plinth.direction}
      density={diagram.density ?? appearance.density}
      state={shape}
      patterns={toggles.patterns}
      inverted={state.view === 'missing'}
      {...(shape === 'ready' ? { listProps, getLevelProps } : {})}
    />
  );
  if (shape === 'loading') return <div aria-busy="true">{figure}</div>;
  if (shape === 'empty') {
    return (
      <div data-plinth-part="pyramid-empty">
        {figure}
        <p>
          <strong>{t('empty.title')}</strong> {t('empty.text')}
        </p>
        {diagram.emptyAction}
      </div>
    );
  }
  return (
    <>
      {toggles.keys && keys.part && <keys.part.PyramidKeys pyramid={pyramid} />}
      {twin.failed && <PyramidRetry pyramid={pyramid} onRetry={twin.retry} />}
      {toggles.table && twin.part ? (
        <twin.part.PyramidTable pyramid={pyramid} className={classNames.table} />
      ) : (
        <div
          data-plinth-part="pyramid-stage"
          className={classNames.figure}
          onPointerEnter={onReach}
          onFocus={onReach}
        >
          {figure}
          {state.view === 'missing' && <p data-plinth-part="pyramid-caption">{t('missing.title')}</p>}
        </div>
      )}
      {state.selected !== null && state.reading.hasScores && state.view !== 'missing' && (
        <PyramidFacts facts={pyramidFacts(pyramid)} className={classNames.facts} />
      )}
    </>
  );
}
