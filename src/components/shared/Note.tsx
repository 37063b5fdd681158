'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { mergeProps } from '../../hooks/shared/mergeProps';
import { Icon } from './Icon';
import { createSheet } from './create-sheet';
import { info, warning } from './icons';
import { noteCss } from './note.css';
import { useSheet } from './useSheet';

const noteSheet = createSheet('plinth-note', noteCss);

export interface NoteProps extends ComponentPropsWithoutRef<'div'> {
  /** @default 'neutral' */
  readonly tone?: 'neutral' | 'accent' | 'warning' | 'danger';
  /** A path of `icons`. @default by tone */
  readonly icon?: string;
}

/** One short remark with its way out: read-only, not saved, weaker ground. Renders a `<div>`. */
export const Note = forwardRef<HTMLDivElement, NoteProps>(function Note(props, ref) {
  const {
    tone = 'neutral',
    icon = tone === 'warning' || tone === 'danger' ? warning : info,
    children,
    ...rest
  } = props;
  return (
    <div
      ref={ref}
      {...mergeProps({ className: useSheet(noteSheet), 'data-plinth-part': 'note', 'data-tone': tone }, rest)}
    >
      <Icon path={icon} />
      <div data-plinth-part="note-body">{children}</div>
    </div>
  );
});
