'use client';

/**
 * A drawing simple enough for CSS, for rows and cards of which there are hundreds: every `<svg>` on a page is a step of its
 * own whenever the page is painted, however small the change (`bench/README.md`). Elsewhere `Icon`. Renders an `<i>`,
 * which has nothing to say to assistive technology.
 */
export function Glyph({ name }: { readonly name: 'plus' | 'minus' | 'dots' }) {
  return <i data-plinth-part="glyph" data-glyph={name} />;
}
