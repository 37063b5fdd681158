'use client';
import { forwardRef, useState } from 'react';
import { styled } from 'styled-components';
import { usePyramid } from '../../hooks/pyramid/usePyramid';
import { mergeProps } from '../../hooks/shared/mergeProps';
import { bandDarkCss, bandLightCss } from '../../theme/generated/band.css';
import { principleDarkCss, principleLightCss } from '../../theme/generated/principle.css';
import { modeCss } from '../../theme/mode-css';
import { inheritFontCss } from '../shared/base.css';
import { LiveRegion } from '../shared/LiveRegion';
import { pyramidFigureCss } from '../shared/pyramid-figure';
import { segmentedControlCss } from '../shared/segmented-control.css';
import { useWidgetRoot } from '../shared/useWidgetRoot';
import { WidgetBoundary } from '../shared/WidgetBoundary';
import { WidgetRoot } from '../shared/WidgetRoot';
import { PyramidAside } from './PyramidAside';
import { PyramidHeader } from './PyramidHeader';
import { PyramidLegend } from './PyramidLegend';
import { PyramidMain } from './PyramidMain';
import { PyramidRetry } from './PyramidRetry';
import { pyramidCss } from './pyramid.css';
import type { PyramidDiagramProps, PyramidPartProps, PyramidToggles } from './pyramid.types';
import { useOnDemand } from './useOnDemand';

const Root = styled(WidgetRoot)`
  ${modeCss({ light: principleLightCss + bandLightCss, dark: principleDarkCss + bandDarkCss })}
  ${segmentedControlCss}
  ${pyramidFigureCss}
  ${pyramidCss}
  ${inheritFontCss}
`;

const loadProblems = () => import('./PyramidProblems');

/**
 * The pyramid: levels that rest on each other, what they score, and what to do about it. Figures are `scores`; without
 * them it explains the model. Renders a `<div>`; bad data shows as a note in it, never as an exception.
 */
export const PyramidDiagram = forwardRef<HTMLDivElement, PyramidDiagramProps>(
  function PyramidDiagram(props, ref) {
    const { classNames = {}, className, loading = false } = props;
    const pyramid = usePyramid(props);
    const { state, t, plinth } = pyramid;
    const rootProps = useWidgetRoot({
      widget: 'pyramid',
      plinth,
      theme: props.theme,
      density: props.density,
    });
    const [toggles, setToggles] = useState<PyramidToggles>({
      patterns: props.defaultPatterns ?? false,
      table: props.defaultTable ?? false,
      keys: false,
    });
    const [reached, setReached] = useState(false);
    const ready = state.status === 'ready' && !loading;
    const wrong = state.problems.length > 0 || state.reading.problems.length > 0;
    const problems = useOnDemand(loadProblems, wrong);
    const shared: PyramidPartProps = {
      pyramid,
      diagram: props,
      toggles,
      onToggle: (name) => setToggles({ ...toggles, [name]: !toggles[name] }),
    };
    return (
      <Root {...mergeProps(rootProps, { ref, className }, { className: classNames.root })}>
        <WidgetBoundary
          widget="pyramid"
          onError={plinth.reportError}
          fallback={({ reset }) => <PyramidRetry pyramid={pyramid} message="invalid.title" onRetry={reset} />}
        >
          <PyramidHeader {...shared} tools={ready} />
          <div data-plinth-part="pyramid-body">
            <div data-plinth-part="pyramid-main">
              {state.status === 'invalid' && <p role="alert">{t('invalid.title')}</p>}
              {wrong && problems.part && <problems.part.PyramidProblems pyramid={pyramid} />}
              <PyramidMain {...shared} onReach={() => setReached(true)} />
            </div>
            {ready && <PyramidAside pyramid={pyramid} diagram={props} reached={reached} />}
          </div>
          {ready && <PyramidLegend {...shared} />}
        </WidgetBoundary>
        <LiveRegion announcer={pyramid.announcer} />
      </Root>
    );
  },
);
