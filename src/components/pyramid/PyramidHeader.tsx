'use client';
import type { ReactNode } from 'react';
import type { PyramidHook } from '../../hooks/pyramid/usePyramid';
import { SegmentedControl } from '../shared/SegmentedControl';

/** Title, and the switch between views where there is more than one. Renders a `<header>`. */
export function PyramidHeader(props: {
  readonly pyramid: PyramidHook;
  readonly title: ReactNode;
  readonly subtitle: ReactNode;
  readonly headingLevel: number;
  readonly className: string | undefined;
  /** Whether there is anything to switch. */
  readonly tools: boolean;
  /** The button for everything else. */
  readonly menu: ReactNode;
}) {
  const { pyramid, title, subtitle, headingLevel, className, tools, menu } = props;
  const { state, commands, t, plinth } = pyramid;
  const Heading = `h${headingLevel}` as 'h2';
  // With figures, the two views without are in the menu.
  const views = state.reading.hasScores
    ? state.views.filter((view) => view === state.view || (view !== 'plain' && view !== 'missing'))
    : state.views;
  return (
    <header data-plinth-part="pyramid-header" className={className}>
      <div>
        <Heading data-plinth-part="pyramid-heading">{title ?? t('figure.label')}</Heading>
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
          {menu}
        </div>
      )}
    </header>
  );
}
