'use client';
import { forwardRef } from 'react';
import { GuardedWidget } from '../shared/GuardedWidget';
import { PyramidRoot } from './PyramidRoot';
import type { PyramidDiagramProps } from './pyramid.types';

/**
 * The pyramid: levels that rest on each other, what they score, and what to do about it. Figures are `scores`; without
 * them it explains the model. Renders a `<div>`; bad data shows as a note in it, never as an exception.
 */
export const PyramidDiagram = forwardRef<HTMLDivElement, PyramidDiagramProps>(
  function PyramidDiagram(props, ref) {
    return (
      <GuardedWidget widget="pyramid" options={props}>
        <PyramidRoot {...props} ref={ref} />
      </GuardedWidget>
    );
  },
);
