'use client';
import { memo, type ReactNode } from 'react';
import type { PyramidView } from '../../core/pyramid/pyramid.views';
import { SegmentedControl } from '../shared/SegmentedControl';
import { PyramidMenuSlot } from './PyramidMenuSlot';
import type { PyramidMenuProps } from './pyramid.types';

/** Title, and the switch between views where there is more than one. Renders a `<header>`. */
export const PyramidHeader = memo(function PyramidHeader(
  props: PyramidMenuProps & {
    readonly title: ReactNode;
    readonly subtitle: ReactNode;
    readonly headingLevel: number;
    readonly headingId: string;
    readonly className: string | undefined;
    /** Whether there is anything to switch. */
    readonly tools: boolean;
    readonly views: readonly PyramidView[];
    readonly onViewChange: (view: PyramidView, event: unknown) => void;
  },
) {
  const {
    title,
    subtitle,
    headingLevel,
    headingId,
    className,
    tools,
    views: all,
    onViewChange,
    ...menu
  } = props;
  const { t, view: shown, hasScores, plinth } = menu;
  const Heading = `h${headingLevel}` as 'h2';
  // With figures, the two views without are in the menu.
  const views = hasScores
    ? all.filter((view) => view === shown || (view !== 'plain' && view !== 'missing'))
    : all;
  return (
    <header data-plinth-part="pyramid-header" className={className}>
      <div>
        <Heading id={headingId} data-plinth-part="pyramid-heading">
          {title === undefined ? t('figure.label') : <bdi>{title}</bdi>}
        </Heading>
        {subtitle !== undefined && (
          <p data-plinth-part="pyramid-subtitle">
            <bdi>{subtitle}</bdi>
          </p>
        )}
      </div>
      {tools && (
        <div data-plinth-part="pyramid-tools">
          {views.length > 1 && (
            <SegmentedControl
              label={t('view.label')}
              options={views.map((view) => ({ value: view, label: t(`view.${view}`) }))}
              value={shown}
              onValueChange={onViewChange}
              direction={plinth.direction}
            />
          )}
          <PyramidMenuSlot {...menu} />
        </div>
      )}
    </header>
  );
});
