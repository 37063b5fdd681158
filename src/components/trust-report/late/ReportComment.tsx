'use client';
import { useId, useState } from 'react';
import { Button } from '../../shared/Button';
import type { MoreContext } from './ReportMore';

/** Letters from which a comment is clamped: about four lines on a telephone. */
const LONG = 220;

/** One comment; a long one opens at the press of a button. Print shows all of it. Renders an `<li>`. */
export function ReportComment({ text, t }: { readonly text: string; readonly t: MoreContext['t'] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const long = text.length > LONG;
  return (
    <li data-plinth-part="report-comment">
      <p id={id}>
        <bdi data-clamped={long && !open ? '' : undefined}>{text}</bdi>
      </p>
      {long && (
        <Button
          variant="link"
          size="small"
          aria-expanded={open}
          aria-describedby={id}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'comments.less' : 'comments.more')}
        </Button>
      )}
    </li>
  );
}
