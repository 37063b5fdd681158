'use client';
import type { ReactNode } from 'react';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { dialogCss } from '../../shared/dialog.css';
import { emptyStateCss } from '../../shared/empty-state.css';
import { fieldCss } from '../../shared/field.css';
import { menuCss } from '../../shared/menu.css';
import { selectCss } from '../../shared/select.css';
import { useSheet } from '../../shared/useSheet';
import { lateFormCss } from './late-form.css';
import { lateHereCss } from './late-here.css';
import { lateStageCss } from './late-stage.css';
import { lateSurfaceCss } from './late-surface.css';

const lateSheet = createSheet(
  'plinth-retro-late',
  'display: contents;' +
    fieldCss +
    menuCss +
    dialogCss +
    emptyStateCss +
    lateFormCss +
    lateSurfaceCss +
    lateStageCss +
    lateHereCss +
    selectCss +
    inheritFontCss,
);

/** The root of a part that loads on demand, with the stylesheet of them all. Has no box of its own. Renders a `<div>`. */
export function RetroLate({ children }: { readonly children: ReactNode }) {
  return (
    <div data-plinth-part="retro-late" className={useSheet(lateSheet)}>
      {children}
    </div>
  );
}
