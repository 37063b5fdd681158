import { isPlainObject } from '../../core/shared/json';
import { parseHex } from '../color';
import { hexOfSpace } from './print-color';

/** Prints a length; `null` where it is none. */
type PrintLength = (value: unknown) => string | null;

const HEX = /^#(?:[0-9a-f]{6}(?:[0-9a-f]{2})?|[0-9a-f]{3,4})$/i;

/** The layers of a DTCG shadow as CSS, one alone or a list; `null` where a part does not fit. Layers `inset` are none of ours. */
export function printShadow(value: unknown, printLength: PrintLength): string | null {
  const layers = (Array.isArray(value) ? value : [value]).map((layer) => printLayer(layer, printLength));
  return layers.length > 0 && !layers.includes(null) ? layers.join(',') : null;
}

function printLayer(layer: unknown, printLength: PrintLength): string | null {
  if (!isPlainObject(layer) || layer['inset'] === true) return null;
  const { color, offsetX, offsetY, blur = 0, spread = 0 } = layer;
  const sizes = [offsetX, offsetY, blur, spread].map(printLength);
  const ink = printInk(color);
  if (sizes.includes(null) || ink === null) return null;
  const bare = sizes.map((size) => (/^0(?:px|rem)$/.test(size!) ? '0' : size!));
  while (bare.length > 2 && bare.at(-1) === '0') bare.pop();
  return `${bare.join(' ')} ${ink}`;
}

/** A colour with its alpha: what is written on must be opaque, what falls on the ground need not be. */
function printInk(value: unknown): string | null {
  if (typeof value === 'string') return HEX.test(value.trim()) ? value.trim() : null;
  if (!isPlainObject(value)) return null;
  const { colorSpace, components, hex, alpha = 1 } = value;
  const solid = hexOfSpace(colorSpace, components) ?? (typeof hex === 'string' ? hex : null);
  if (solid === null || !parseHex(solid) || typeof alpha !== 'number' || !(alpha >= 0 && alpha <= 1))
    return null;
  if (alpha === 0) return '#0000';
  const share = Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0');
  return alpha === 1 ? solid : `${solid}${share}`;
}

/** One layer of a shadow as the presets write it. */
export interface ShadowLayer {
  /** `0 1px 2px`. */
  readonly sizes: string;
  /** `#0000000d`. */
  readonly ink: string;
}

const LAYER = /^((?:-?[\d.]+(?:px|rem)?\s+){2,4})(#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8}))$/i;

/** A shadow in CSS by its layers; `null` where it is written in another way. */
export function shadowLayers(text: string): readonly ShadowLayer[] | null {
  const layers = text.split(',').map((layer) => LAYER.exec(layer.trim()));
  if (layers.includes(null)) return null;
  return layers.map((layer) => ({ sizes: layer![1]!.trim(), ink: layer![2]! }));
}
