import { contrastRatio, dark, light, type Theme } from 'plinth/theme';
import { describe, expect, it } from 'vitest';
import { textToneOf, toneOf, TONES } from '../../src/core/trust-report/report/spread-layout';
import { parseHex } from '../../src/theme/color';

/** What `color-mix(in srgb, …)` makes of two hex colours. */
function mixed(from: string, to: string, share: number): string {
  const [a, b] = [parseHex(from)!, parseHex(to)!];
  const hex = a.map((value, index) => {
    const byte = (one: number) => (one <= 1 ? one * 255 : one);
    return Math.round(byte(value) + (byte(b[index]!) - byte(value)) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${hex.join('')}`;
}

const of = ({ variables }: Theme, tone: number, role: 'bg' | 'text') =>
  (variables as Readonly<Record<string, string>>)[`--plinth-answer-${tone}-${role}`] ?? '';

describe.each([light, dark])('steps of a longer scale in $name', (theme) => {
  it.each(TONES)('%d carries its number', (tone) => {
    const ground = mixed(of(theme, Math.floor(tone), 'bg'), of(theme, Math.ceil(tone), 'bg'), tone % 1);
    expect(contrastRatio(of(theme, textToneOf(tone), 'text'), ground)).toBeGreaterThanOrEqual(4.5);
  });
});

it('no two points of a scale share a step', () => {
  for (let points = 2; points <= 11; points += 1) {
    const scale = { min: 1, max: points };
    const tones = Array.from({ length: points }, (_, index) => toneOf(index + 1, scale));
    expect(new Set(tones).size).toBe(points);
    expect(tones).toEqual([...tones].sort((a, b) => a - b));
  }
});
