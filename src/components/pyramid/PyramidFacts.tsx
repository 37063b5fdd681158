'use client';
import { memo } from 'react';
import { jsonEquals } from '../../core/shared/json';
import type { PyramidFact } from './pyramid-facts';

/** What to take away, in words. Renders a `<dl>`. */
export const PyramidFacts = memo(function PyramidFacts(props: {
  readonly facts: readonly PyramidFact[];
  readonly className: string | undefined;
}) {
  return (
    <dl data-plinth-part="pyramid-facts" className={props.className}>
      {props.facts.map(({ term, level, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          {level !== undefined && <dd>{level}</dd>}
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}, jsonEquals);
