import { jsonEquals } from '../../shared/json';
import type { InstrumentItem, InstrumentScale, ItemScale } from '../instrument.types';

/** The scale that most items have becomes the instrument's; items keep one of their own only where it differs. */
export function shareScale(items: readonly InstrumentItem[]): {
  readonly scale: InstrumentScale;
  readonly items: readonly InstrumentItem[];
} {
  const counted: { readonly scale: ItemScale; count: number }[] = [];
  for (const { scale } of items) {
    // What points stand for, and steps, are an item's own.
    if (!scale || scale.values || scale.step) continue;
    const known = counted.find((one) => jsonEquals(one.scale, scale));
    if (known) known.count += 1;
    else counted.push({ scale, count: 1 });
  }
  const [first, ...rest] = counted;
  const most = first && rest.reduce((best, one) => (one.count > best.count ? one : best), first);
  const scale: InstrumentScale = most?.scale ?? { min: 1, max: 5, labels: {} };
  return {
    scale,
    items: items.map((item) => {
      if (!item.scale || !jsonEquals(item.scale, scale)) return item;
      const { scale: _shared, ...rest_ } = item;
      return rest_;
    }),
  };
}
