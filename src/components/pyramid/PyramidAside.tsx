'use client';
import type { ReactNode } from 'react';
import type { PyramidHook } from '../../hooks/pyramid/usePyramid';
import { PyramidRetry } from './PyramidRetry';
import type { PyramidDiagramProps } from './pyramid.types';
import { useOnDemand } from './useOnDemand';

const load = () => import('./PyramidDetail');

/** What there is to say about the selected level, or an invitation to select one. Renders a `<section>`. */
export function PyramidAside(props: {
  readonly pyramid: PyramidHook;
  readonly diagram: PyramidDiagramProps;
  /** Fetch the detail before it is asked for. */
  readonly reached: boolean;
}): ReactNode {
  const { pyramid, diagram, reached } = props;
  const { selected } = pyramid.state;
  const { part, failed, retry } = useOnDemand(load, selected !== null || reached);
  const content = (): ReactNode => {
    if (selected === null) return <p data-plinth-part="pyramid-invitation">{pyramid.t('detail.empty')}</p>;
    if (failed) return <PyramidRetry pyramid={pyramid} onRetry={retry} />;
    return part && <part.PyramidDetail pyramid={pyramid} diagram={diagram} levelId={selected} />;
  };
  return (
    <section
      {...pyramid.detailProps}
      data-plinth-part="pyramid-aside"
      className={diagram.classNames?.detail}
      aria-busy={selected !== null && !part && !failed}
    >
      {content()}
    </section>
  );
}
