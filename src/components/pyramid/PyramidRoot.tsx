'use client';
import { forwardRef, useCallback, useState } from 'react';
import { usePyramid } from '../../hooks/pyramid/usePyramid';
import { mergeProps } from '../../hooks/shared/mergeProps';
import { useMergedRefs } from '../../hooks/shared/useMergedRefs';
import { useStableCallback } from '../../hooks/shared/useStableCallback';
import { bandCss } from '../../theme/generated/band.css';
import { principleCss } from '../../theme/generated/principle.css';
import { inheritFontCss } from '../shared/base.css';
import { createSheet } from '../shared/create-sheet';
import { LiveRegion } from '../shared/LiveRegion';
import { pyramidFigureCss } from '../shared/pyramid-figure';
import { segmentedControlCss } from '../shared/segmented-control.css';
import { useWidgetRoot } from '../shared/useWidgetRoot';
import { WidgetRoot } from '../shared/WidgetRoot';
import { PyramidAside } from './PyramidAside';
import { PyramidHeader } from './PyramidHeader';
import { PyramidLegend } from './PyramidLegend';
import { PyramidMain } from './PyramidMain';
import { pyramidCss } from './pyramid.css';
import type { PyramidDiagramProps, PyramidToggles } from './pyramid.types';
import { useOnDemand } from '../shared/useOnDemand';

const diagramSheet = createSheet(
  'plinth-pyramid',
  principleCss + bandCss + segmentedControlCss + pyramidFigureCss + pyramidCss + inheritFontCss,
);

const loadProblems = () => import('./PyramidProblems');

/** The diagram itself. Renders a `<div>`; bad data shows as a note in it, never as an exception. */
export const PyramidRoot = forwardRef<HTMLDivElement, PyramidDiagramProps>(function PyramidRoot(props, ref) {
  const { classNames = {}, className, loading = false } = props;
  const pyramid = usePyramid(props);
  const { state, t, plinth } = pyramid;
  const { ref: widgetRef, ...rootProps } = useWidgetRoot({ ...props, widget: 'pyramid', plinth });
  const [toggles, setToggles] = useState<PyramidToggles>({
    patterns: props.defaultPatterns ?? false,
    table: props.defaultTable ?? false,
    keys: false,
  });
  const [reached, setReached] = useState(false);
  const ready = state.status === 'ready' && !loading;
  const wrong = state.problems.length > 0 || state.reading.problems.length > 0;
  const problems = useOnDemand(loadProblems, wrong);
  const onToggle = useCallback(
    (name: keyof PyramidToggles) => setToggles((last) => ({ ...last, [name]: !last[name] })),
    [],
  );
  const getCurrent = useStableCallback(() => ({
    pyramid,
    title: typeof props.title === 'string' ? props.title : t('figure.label'),
  }));
  const rootRef = useMergedRefs(widgetRef, ref);
  return (
    <WidgetRoot
      sheet={diagramSheet}
      {...mergeProps(rootProps, { className }, { className: classNames.root })}
      ref={rootRef}
    >
      <PyramidHeader
        plinth={plinth}
        t={t}
        view={state.view}
        hasScores={state.reading.hasScores}
        toggles={toggles}
        onToggle={onToggle}
        getCurrent={getCurrent}
        title={props.title}
        subtitle={props.subtitle}
        headingLevel={props.headingLevel ?? 2}
        headingId={pyramid.headingProps.id}
        className={classNames.header}
        tools={ready}
        views={state.views}
        onViewChange={pyramid.commands.setView}
      />
      <div data-plinth-part="pyramid-body" data-aside={ready ? '' : undefined}>
        <div data-plinth-part="pyramid-main">
          {state.status === 'invalid' && <p role="alert">{t('invalid.title')}</p>}
          {wrong && problems.part && <problems.part.PyramidProblems pyramid={pyramid} />}
          <PyramidMain pyramid={pyramid} diagram={props} toggles={toggles} onReach={() => setReached(true)} />
        </div>
        {ready && <PyramidAside pyramid={pyramid} diagram={props} reached={reached} />}
      </div>
      {ready && (
        <PyramidLegend
          t={t}
          shared={pyramid.shared}
          format={pyramid.format}
          view={state.view}
          min={state.reading.scale.min}
          max={state.reading.scale.max}
          since={state.reading.hasPrevious ? props.previousRound : undefined}
          hasSeam={state.levels.some((level) => level.seam)}
          asTable={toggles.table}
          onToggle={onToggle}
          className={classNames.legend}
        />
      )}
      <LiveRegion announcer={pyramid.announcer} />
    </WidgetRoot>
  );
});
