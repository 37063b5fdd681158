'use client';
import type { ReactNode } from 'react';
import type { NamedOther } from '../../hooks/shared/useOthers';
import { VisuallyHidden } from './VisuallyHidden';

const SHOWN = 4;

/** The others who may be named, as faces; one leads to where that person is. Renders a `<ul>`, or nothing for nobody. */
export function HereFaces<T extends NamedOther>(props: {
  readonly others: readonly T[];
  readonly label: string;
  /** @param silent The name stands beside it. */
  readonly face: (other: T, silent: boolean) => ReactNode;
  /** For those who have no face of their own. */
  readonly more: (rest: readonly T[]) => ReactNode;
  /** What leads to somebody, in words; `undefined` where nothing does. */
  readonly wayTo: (other: T) => string | undefined;
  readonly onGo: (other: T, event: unknown) => void;
}) {
  const { others, label, face, more, wayTo, onGo } = props;
  if (others.length === 0) return null;
  const shown = others.length > SHOWN + 1 ? others.slice(0, SHOWN) : others;
  const rest = others.slice(shown.length);
  return (
    <ul role="list" aria-label={label}>
      {shown.map((other) => {
        const way = wayTo(other);
        return (
          <li key={other.clientId} data-writing={other.writing ? '' : undefined}>
            {way === undefined ? (
              face(other, false)
            ) : (
              <button type="button" onClick={(event) => onGo(other, event)}>
                {face(other, true)}
                <VisuallyHidden>{way}</VisuallyHidden>
              </button>
            )}
          </li>
        );
      })}
      {rest.length > 0 && <li>{more(rest)}</li>}
    </ul>
  );
}
