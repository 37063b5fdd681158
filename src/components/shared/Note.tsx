'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { mergeProps } from '../../hooks/shared/mergeProps';
import { Icon } from './Icon';
import { info, warning } from './icons';

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
    <div ref={ref} {...mergeProps({ 'data-plinth-part': 'note', 'data-tone': tone }, rest)}>
      <Icon path={icon} />
      <div data-plinth-part="note-body">{children}</div>
    </div>
  );
});
