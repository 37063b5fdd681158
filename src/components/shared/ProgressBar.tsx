'use client';
import { useRef } from 'react';
import { useIsomorphicLayoutEffect } from '../../hooks/shared/useIsomorphicLayoutEffect';

/**
 * How far something has come. The share reaches the page as a custom property through CSSOM, so that server HTML needs
 * no `style` attribute. Renders a `<div role="progressbar">`.
 */
export function ProgressBar(props: {
  readonly label: string;
  /** In [0, 1]. */ readonly share: number;
  readonly text: string;
}) {
  const { label, share, text } = props;
  const ref = useRef<HTMLDivElement>(null);
  useIsomorphicLayoutEffect(() => {
    ref.current?.style.setProperty('--_share', String(share));
  }, [share]);
  return (
    <div
      ref={ref}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={text}
      data-plinth-part="progress"
    />
  );
}
