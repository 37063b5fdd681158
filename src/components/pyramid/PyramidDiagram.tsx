'use client';
import { forwardRef, useContext, useMemo, useState, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { mergeProps } from '../../hooks/shared/mergeProps';
import { usePyramid } from '../../hooks/pyramid/usePyramid';
import { bandDarkCss, bandLightCss } from '../../theme/generated/band.css';
import { principleDarkCss, principleLightCss } from '../../theme/generated/principle.css';
import { modeCss } from '../../theme/mode-css';
import { AppearanceContext } from '../shared/appearance-context';
import { inheritFontCss } from '../shared/base.css';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { table } from '../shared/icons';
import { LiveRegion } from '../shared/LiveRegion';
import { pyramidFigureCss, PyramidFigure } from '../shared/pyramid-figure';
import { segmentedControlCss } from '../shared/segmented-control.css';
import { useWidgetRoot } from '../shared/useWidgetRoot';
import { WidgetBoundary } from '../shared/WidgetBoundary';
import { WidgetRoot } from '../shared/WidgetRoot';
import { PyramidFacts } from './PyramidFacts';
import { PyramidHeader } from './PyramidHeader';
import { PyramidLegend } from './PyramidLegend';
import { PyramidMenuSlot } from './PyramidMenuSlot';
import { pyramidCss } from './pyramid.css';
import type { PyramidDiagramProps } from './pyramid.types';
import { useOnDemand } from './useOnDemand';

const Root = styled(WidgetRoot)`
  ${modeCss({ light: principleLightCss + bandLightCss, dark: principleDarkCss + bandDarkCss })}
  ${segmentedControlCss}
  ${pyramidFigureCss}
  ${pyramidCss}
  ${inheritFontCss}
`;

const loadDetail = () => import('./PyramidDetail');
const loadTable = () => import('./PyramidTable');
const loadProblems = () => import('./PyramidProblems');

/**
 * The pyramid: levels that rest on each other, what they score, and what to do about it. Figures are `scores`; without
 * them it explains the model. Renders a `<div>`; bad data shows as a note in it, never as an exception.
 */
export const PyramidDiagram = forwardRef<HTMLDivElement, PyramidDiagramProps>(
  function PyramidDiagram(props, ref) {
    const { title, headingLevel = 2, loading = false, classNames = {}, className, previousRound } = props;
    const pyramid = usePyramid(props);
    const { state, t, shared, plinth, listProps, getLevelProps } = pyramid;
    const appearance = useContext(AppearanceContext);
    const rootProps = useWidgetRoot({
      widget: 'pyramid',
      plinth,
      theme: props.theme,
      density: props.density,
    });
    const [patterns, setPatterns] = useState(props.defaultPatterns ?? false);
    const [asTable, setAsTable] = useState(props.defaultTable ?? false);
    const [reached, setReached] = useState(false);

    const ready = state.status === 'ready' && !loading;
    const detail = useOnDemand(loadDetail, ready && (state.selected !== null || reached));
    const twin = useOnDemand(loadTable, ready && asTable);
    const wrong = state.problems.length > 0 || state.reading.problems.length > 0;
    const problems = useOnDemand(loadProblems, wrong);

    const failed = (retry: () => void): ReactNode => (
      <p role="alert" data-plinth-part="pyramid-invitation">
        {t('detail.failed')}{' '}
        <Button variant="link" onClick={retry}>
          {shared('action.retry')}
        </Button>
      </p>
    );
    const bare = useMemo(
      () => state.levels.map(({ id, hue, title: name }) => ({ id, hue, title: name, name })),
      [state.levels],
    );
    const figure = (shape: 'ready' | 'loading' | 'empty'): ReactNode => (
      <PyramidFigure
        levels={shape === 'ready' ? state.levels : bare}
        label={t('figure.label')}
        direction={plinth.direction}
        density={props.density ?? appearance.density}
        state={shape}
        patterns={patterns}
        inverted={state.view === 'missing'}
        {...(shape === 'ready' ? { listProps, getLevelProps } : {})}
      />
    );
    const body = (): ReactNode => {
      if (state.status === 'invalid') return null;
      if (loading) return <div aria-busy="true">{figure('loading')}</div>;
      if (state.status === 'empty') {
        return (
          <div data-plinth-part="pyramid-empty">
            {figure('empty')}
            <p>
              <strong>{t('empty.title')}</strong> {t('empty.text')}
            </p>
            {props.emptyAction}
          </div>
        );
      }
      return (
        <>
          {asTable &&
            (twin.part ? (
              <twin.part.PyramidTable pyramid={pyramid} className={classNames.table} />
            ) : (
              twin.failed && failed(twin.retry)
            ))}
          <div
            data-plinth-part="pyramid-stage"
            className={classNames.figure}
            hidden={asTable && twin.part !== null}
            onPointerEnter={() => setReached(true)}
            onFocus={() => setReached(true)}
          >
            {figure('ready')}
          </div>
          {state.reading.hasScores && state.view !== 'missing' && (
            <PyramidFacts pyramid={pyramid} className={classNames.facts} />
          )}
        </>
      );
    };

    return (
      <Root {...mergeProps(rootProps, { ref, className }, { className: classNames.root })}>
        <WidgetBoundary widget="pyramid" onError={plinth.reportError} fallback={({ reset }) => failed(reset)}>
          <PyramidHeader
            pyramid={pyramid}
            title={title}
            subtitle={props.subtitle}
            headingLevel={headingLevel}
            className={classNames.header}
            tools={ready}
            menu={
              <PyramidMenuSlot
                pyramid={pyramid}
                title={typeof title === 'string' ? title : t('figure.label')}
                patterns={patterns}
                onPatternsChange={setPatterns}
              />
            }
          />
          <div data-plinth-part="pyramid-body">
            <div data-plinth-part="pyramid-main">
              {state.status === 'invalid' && <p role="alert">{t('invalid.title')}</p>}
              {wrong && problems.part && <problems.part.PyramidProblems pyramid={pyramid} />}
              {body()}
            </div>
            {ready && (
              <section
                {...pyramid.detailProps}
                data-plinth-part="pyramid-aside"
                className={classNames.detail}
                aria-busy={state.selected !== null && !detail.part && !detail.failed}
              >
                {state.selected === null && <p data-plinth-part="pyramid-invitation">{t('detail.empty')}</p>}
                {state.selected !== null && detail.failed && failed(detail.retry)}
                {state.selected !== null && detail.part && (
                  <detail.part.PyramidDetail
                    pyramid={pyramid}
                    headingLevel={headingLevel + 1}
                    previousRound={previousRound}
                    actions={props.renderDetailActions?.(state.selected)}
                  />
                )}
              </section>
            )}
          </div>
          {ready && (
            <PyramidLegend pyramid={pyramid} previousRound={previousRound} className={classNames.legend}>
              <Button variant="ghost" size="small" onClick={() => setAsTable(!asTable)}>
                <Icon path={table} />
                {shared(asTable ? 'action.showAsPicture' : 'action.showAsTable')}
              </Button>
            </PyramidLegend>
          )}
        </WidgetBoundary>
        <LiveRegion announcer={pyramid.announcer} />
      </Root>
    );
  },
);
