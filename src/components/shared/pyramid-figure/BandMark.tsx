'use client';
import type { BandId } from '../../../core/shared/pyramid-scores';

// Whole, stepped and cracked courses of stone, in a 12 px box.
const GLYPHS: Readonly<Record<BandId, string>> = {
  solid: 'M1 9.5h10M2.5 6h7M4 2.5h4',
  uneven: 'M1 9.5h10M2.5 6h3M4 2.5h2',
  fragile: 'M1 9.5h3M8 9.5h3m-6 0 1-2 1 2',
};

/** A band as glyph, word and colour. Renders a `<span>`. */
export function BandMark({ band, text }: { readonly band: BandId; readonly text: string }) {
  return (
    <span data-plinth-part="band" data-band={band}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={GLYPHS[band]} />
      </svg>
      {text}
    </span>
  );
}
