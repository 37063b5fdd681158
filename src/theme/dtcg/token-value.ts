import { isPlainObject } from '../../core/shared/json';
import { hexOfSpace, opaqueHex } from './print-color';
import { printShadow } from './shadow-value';

/** How tools wrote a length or a time before 2025.10: `12px`, `0.5rem`, `0`. */
const MEASURE = /^(-?\d*\.?\d+)(px|rem|ms|s)$/;
const UNITS: Readonly<Record<string, readonly string[]>> = {
  dimension: ['px', 'rem'],
  duration: ['ms', 's'],
};

/** A token's value as CSS; `null` where it does not fit its type, or the type is none that a theme may set. */
export function printTokenValue(type: string | undefined, value: unknown): string | null {
  if (type === 'color') return printColor(value);
  if (type === 'dimension' || type === 'duration') return printMeasure(type, value);
  if (type === 'fontFamily') return printFamily(value);
  if (type === 'cubicBezier') return printCurve(value);
  if (type === 'shadow') return printShadow(value, (length) => printMeasure('dimension', length));
  return null;
}

function printMeasure(type: string, given: unknown): string | null {
  if (given === 0 || given === '0') return type === 'dimension' ? '0px' : '0ms';
  const [, number, unit] = typeof given === 'string' ? (MEASURE.exec(given.trim()) ?? []) : [];
  const measure = number === undefined ? given : { value: Number(number), unit };
  if (!isPlainObject(measure)) return null;
  const { value } = measure;
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return UNITS[type]!.includes(String(measure['unit'])) ? `${value}${String(measure['unit'])}` : null;
}

/** The points of a curve: times lie between 0 and 1, and what it moves may go beyond and come back. */
function printCurve(value: unknown): string | null {
  if (!Array.isArray(value) || value.length !== 4) return null;
  const points = value as readonly unknown[];
  const fits = points.every(
    (point, index) =>
      typeof point === 'number' && Number.isFinite(point) && (index % 2 === 1 || (point >= 0 && point <= 1)),
  );
  return fits ? `cubic-bezier(${points.join(',')})` : null;
}

function printFamily(value: unknown): string | null {
  // A stack in one text is what a style sheet has; a name with a comma in it must come in quotes there.
  const names = typeof value === 'string' ? (value.match(/\s*(?:"[^"]*"|'[^']*'|[^,]+)/g) ?? []) : value;
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) return null;
  const plain = names
    .map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter((name) => name !== '');
  if (plain.length === 0) return null;
  return plain.map((name) => (/^(?:[\w-]+|var\(--[\w-]+\))$/.test(name) ? name : `"${name}"`)).join(', ');
}

function printColor(value: unknown): string | null {
  if (typeof value === 'string') return opaqueHex(value);
  if (!isPlainObject(value)) return null;
  const { components, colorSpace, hex, alpha = 1 } = value;
  if (alpha !== 1) return null;
  const own = hexOfSpace(colorSpace, components);
  // A space that we do not convert brings its own fallback.
  return own ?? (Array.isArray(components) && typeof hex === 'string' ? opaqueHex(hex) : null);
}
