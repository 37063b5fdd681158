import { escapeXml, svgText } from '../../shared/svg-text';
import type { SpreadLayout, Tone } from './spread-layout';
import { heightOf, layoutTrend } from './trend-layout';

/** Colours as CSS colour values: custom properties mean nothing outside the page. */
export interface ReportColours {
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  /** By step. */
  readonly tones: Readonly<Record<Tone, { readonly fill: string; readonly text: string }>>;
}

interface Picture {
  readonly title: string;
  readonly description: string;
  readonly direction: 'ltr' | 'rtl';
  readonly fontFamily: string;
  readonly colours: ReportColours;
}

export interface SpreadSvgInput extends Picture {
  readonly layout: SpreadLayout;
  /** One per row of the layout. */
  readonly rows: readonly {
    readonly title: string;
    readonly colour: string;
    readonly mean: string;
    readonly agreement: string;
  }[];
  readonly legend: readonly { readonly tone: Tone; readonly label: string }[];
}

export interface TrendSvgInput extends Picture {
  readonly series: readonly {
    readonly title: string;
    readonly colour: string;
    readonly figure: string;
    readonly shares: readonly (number | null)[];
  }[];
  /** Titles of the first round and the last. */
  readonly ends: readonly [string, string];
  /** Where the dashed line lies, 0 to 1; `null` for none. */
  readonly solid: number | null;
}

const WIDTH = 860;
const PAD = 24;
const HEAD = 48;

function picture(
  { title, description, direction, fontFamily, colours }: Picture,
  height: number,
  body: string,
) {
  const x = direction === 'rtl' ? WIDTH - PAD : PAD;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" direction="${direction}" font-family="${escapeXml(fontFamily)}">` +
    `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>` +
    `<rect width="100%" height="100%" fill="${colours.ground}"/>` +
    svgText(title, x, PAD + 18, 20, colours.text, 'start', 620) +
    `${body}</svg>`
  );
}

/** The diverging bars as a self-contained SVG document. */
export function spreadSvg(input: SpreadSvgInput): string {
  const { layout, rows, legend, direction, colours } = input;
  const rtl = direction === 'rtl';
  const from = PAD + 170;
  const width = WIDTH - from - PAD - 170;
  const mirror = (x: number, size = 0): number => (rtl ? WIDTH - x - size : x);
  const at = (percent: number): number => Math.round((from + (percent / 100) * width) * 10) / 10;
  const top = PAD + HEAD + 28;
  const step = 44;
  const keys = legend.map(({ tone, label }, index) => {
    const x = PAD + index * 162;
    const { fill } = colours.tones[tone];
    return (
      `<rect x="${mirror(x, 16)}" y="${PAD + HEAD - 10}" width="16" height="12" rx="3" fill="${fill}" stroke="${colours.line}"/>` +
      svgText(label, mirror(x + 24), PAD + HEAD, 12, colours.muted, 'start')
    );
  });
  const bars = rows.map(({ title, colour, mean, agreement }, index) => {
    const y = top + index * step;
    const middle = y + 19;
    const segments = (layout.rows[index] ?? []).map(({ tone, count, start, size }) => {
      const [x, wide] = [at(start), Math.round((size / 100) * width * 10) / 10];
      const { fill, text } = colours.tones[tone];
      const room = 10 + 7 * String(count).length;
      return (
        `<rect x="${mirror(x, wide)}" y="${y}" width="${wide}" height="28" rx="4" fill="${fill}" stroke="${colours.ground}" stroke-width="2"/>` +
        (wide < room ? '' : svgText(String(count), mirror(x + wide / 2), middle, 12, text, 'middle', 560))
      );
    });
    return [
      `<rect x="${mirror(PAD, 10)}" y="${y + 9}" width="10" height="10" rx="3" fill="${colour}"/>`,
      svgText(title, mirror(PAD + 20), middle, 13, colours.text, 'start', 600),
      ...segments,
      svgText(mean, mirror(WIDTH - PAD - 150), middle + 2, 18, colours.text, 'start', 600),
      svgText(agreement, mirror(WIDTH - PAD - 104), middle, 13, colours.muted, 'start'),
    ].join('');
  });
  const line = mirror(at(layout.middle));
  const height = top + rows.length * step + PAD;
  return picture(
    input,
    height,
    `<path d="M${line} ${top - 8}V${height - PAD}" stroke="${colours.line}"/>${keys.join('')}${bars.join('')}`,
  );
}

/** The rounds as a self-contained SVG document, one small picture per principle. */
export function trendSvg(input: TrendSvgInput): string {
  const { series, ends, solid, direction, colours } = input;
  const rtl = direction === 'rtl';
  const gap = 24;
  const perRow = Math.min(5, Math.max(1, series.length));
  const width = Math.floor((WIDTH - 2 * PAD - (perRow - 1) * gap) / perRow);
  const box = { width, height: 90, pad: 6 };
  const step = 190;
  const items = series.map(({ title, colour, figure, shares }, index) => {
    const along = PAD + (index % perRow) * (width + gap);
    const left = rtl ? WIDTH - along - width : along;
    const start = rtl ? left + width : left;
    const end = rtl ? left : left + width;
    const y = PAD + HEAD + Math.floor(index / perRow) * step;
    const { line, points } = layoutTrend(shares, box, rtl);
    const dashed = solid === null ? null : heightOf(solid, box);
    return [
      svgText(title, start, y, 13, colours.text, 'start', 600),
      svgText(figure, start, y + 28, 20, colours.text, 'start', 600),
      `<g transform="translate(${left} ${y + 40})" fill="none" stroke="${colour}" stroke-linecap="round" stroke-linejoin="round">`,
      dashed === null
        ? ''
        : `<path d="M0 ${dashed}H${width}" stroke="${colours.line}" stroke-dasharray="2 4"/>`,
      `<path d="${line}" stroke-width="2.25"/>`,
      ...points.map(({ x, y: height }) => `<circle cx="${x}" cy="${height}" r="2.5" fill="${colour}"/>`),
      '</g>',
      svgText(ends[0], start, y + 148, 11, colours.muted, 'start'),
      svgText(ends[1], end, y + 148, 11, colours.muted, 'end'),
    ].join('');
  });
  return picture(input, PAD + HEAD + Math.ceil(series.length / perRow) * step, items.join(''));
}
