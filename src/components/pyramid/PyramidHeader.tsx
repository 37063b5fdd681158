'use client';
import { SegmentedControl } from '../shared/SegmentedControl';
import { PyramidMenuSlot } from './PyramidMenuSlot';
import type { PyramidPartProps } from './pyramid.types';

/** Title, and the switch between views where there is more than one. Renders a `<header>`. */
export function PyramidHeader(
  props: PyramidPartProps & {
    /** Whether there is anything to switch. */
    readonly tools: boolean;
  },
) {
  const { pyramid, diagram, tools } = props;
  const { title, subtitle, headingLevel = 2 } = diagram;
  const { state, commands, t, plinth, headingProps } = pyramid;
  const Heading = `h${headingLevel}` as 'h2';
  // With figures, the two views without are in the menu.
  const views = state.reading.hasScores
    ? state.views.filter((view) => view === state.view || (view !== 'plain' && view !== 'missing'))
    : state.views;
  return (
    <header data-plinth-part="pyramid-header" className={diagram.classNames?.header}>
      <div>
        <Heading {...headingProps} data-plinth-part="pyramid-heading">
          {title ?? t('figure.label')}
        </Heading>
        {subtitle !== undefined && <p data-plinth-part="pyramid-subtitle">{subtitle}</p>}
      </div>
      {tools && (
        <div data-plinth-part="pyramid-tools">
          {views.length > 1 && (
            <SegmentedControl
              label={t('view.label')}
              options={views.map((view) => ({ value: view, label: t(`view.${view}`) }))}
              value={state.view}
              onValueChange={commands.setView}
              direction={plinth.direction}
            />
          )}
          <PyramidMenuSlot {...props} />
        </div>
      )}
    </header>
  );
}
