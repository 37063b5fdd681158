'use client';
import { styled } from 'styled-components';
import { baseTokensCss } from '../../theme/generated/base.css';
import { densityModeCss, foundationModeCss, schemeCss } from '../../theme/mode-css';
import { baseCss } from './base.css';
import { buttonCss } from './button.css';
import { noteCss } from './note.css';

// One constant: styled-components would join and hash many pieces again for every server render.
const rootCss =
  foundationModeCss + densityModeCss + schemeCss + baseTokensCss + baseCss + buttonCss + noteCss;

/**
 * The one styled base of all widgets: tokens, reset and the parts that every widget has. A widget is
 * `styled(WidgetRoot)` with static CSS; values that depend on data are attributes or custom properties.
 *
 * Roots name themselves: the ids that styled-components makes up depend on the order in which modules are loaded, which
 * is not the same on a server, and hydration would complain of other class names.
 */
export const WidgetRoot = styled.div.withConfig({ componentId: 'plinth-root' })`${rootCss}`;
