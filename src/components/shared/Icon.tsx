'use client';
/**
 * A decorative drawing beside a text. It is hidden from assistive technology: the text says it.
 * Renders an `<svg>`.
 */
export function Icon(props: {
  /** One of the paths in `icons`. */
  readonly path: string;
  /** Px. @default 16 */
  readonly size?: number;
  /** Mirrors with the direction of the text. For arrows along the text, not for check marks, clocks or media. */
  readonly mirrors?: boolean | undefined;
}) {
  const { path, size = 16, mirrors } = props;
  return (
    <svg
      data-plinth-part="icon"
      data-mirrors={mirrors ? '' : undefined}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
