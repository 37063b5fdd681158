import type { Texts } from '../instrument.types';
import type { RawItem } from './questions';

/** An item with everything it stands in. */
export interface Placed extends RawItem {
  readonly conditions: readonly string[];
  readonly subscale: string;
  readonly path: string;
  readonly type: string;
}

/** What was found so far, in the order of the definition. */
export interface Found {
  readonly items: Placed[];
  readonly calculated: { readonly name: string; readonly expression: string; readonly path: string }[];
}

/** A page with the items from one index up to another. */
export interface ReadPage {
  readonly name: string;
  readonly title?: Texts | undefined;
  readonly intro?: Texts | undefined;
  readonly from: number;
  readonly to: number;
}
