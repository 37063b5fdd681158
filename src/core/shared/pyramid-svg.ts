import type { PyramidLayout } from './pyramid-layout';
import type { FigureLevel } from './pyramid-level-view';
import { escapeXml, svgText as text } from './svg-text';

/** Colours of one level as CSS colour values: custom properties mean nothing outside the page. */
export interface SvgLevelColours {
  readonly soft: string;
  readonly fill: string;
  readonly solid: string;
  readonly strong: string;
  readonly text: string;
  readonly border: string;
}

export interface PyramidSvgInput {
  /** Laid out with room for a ledger or without; the file adds `ledger` px for it. */
  readonly layout: PyramidLayout;
  readonly ledger: number;
  readonly levels: readonly FigureLevel[];
  /** Becomes `<title>`, and a heading above the picture. */
  readonly title: string;
  /** Becomes `<desc>`: every level in words. */
  readonly description: string;
  readonly direction: 'ltr' | 'rtl';
  readonly colours: {
    /** By level id. */
    readonly levels: Readonly<Record<string, SvgLevelColours>>;
    readonly ground: string;
    readonly text: string;
    readonly muted: string;
    readonly warning: string;
  };
  readonly fontFamily: string;
}

const PAD = 24;
const HEAD = 44;

/** The picture as a self-contained SVG document: text as text, no style sheet, no foreign objects. */
export function pyramidSvg(input: PyramidSvgInput): string {
  const { layout, levels, ledger, direction, colours } = input;
  const rtl = direction === 'rtl';
  const width = layout.width + ledger + 2 * PAD;
  const height = layout.height + 2 * PAD + HEAD;
  const start = rtl ? width - PAD : PAD;
  const figureX = PAD + (rtl ? ledger : 0);
  const body = levels.map((level, index) => {
    const geometry = layout.levels[index];
    const colour = colours.levels[level.id];
    if (!geometry || !colour) return '';
    const path = (d: string | null, attributes: string): string =>
      d ? `<path d="${d}" ${attributes}/>` : '';
    const clip = `level-${index}`;
    const ledgerX = rtl ? -16 : layout.width + 16;
    return [
      `<g transform="translate(${figureX} ${PAD + HEAD + geometry.top})">`,
      `<clipPath id="${clip}"><path d="${geometry.outline}"/></clipPath>`,
      path(geometry.outline, `fill="${colour.soft}"`),
      `<g clip-path="url(#${clip})">`,
      path(geometry.fill, `fill="${colour.fill}"`),
      path(geometry.gain, `fill="${colour.solid}" fill-opacity="0.38"`),
      path(geometry.edge, `stroke="${colour.solid}" stroke-width="3"`),
      path(geometry.previousEdge, `stroke="${colour.strong}" stroke-width="1.5" stroke-dasharray="3 3"`),
      path(
        geometry.leaderEdge,
        `stroke="${colour.strong}" stroke-width="2.5" stroke-dasharray="0 5" stroke-linecap="round"`,
      ),
      '</g>',
      path(geometry.outline, `fill="none" stroke="${colour.border}"`),
      path(geometry.leader, `stroke="${colours.muted}" stroke-dasharray="1 4"`),
      geometry.seam
        ? path(geometry.seam.line, `stroke="${colours.warning}" stroke-width="2" stroke-dasharray="5 4"`) +
          (geometry.seam.words?.lines ?? [])
            .map((line) =>
              text(line.text, geometry.seam?.words?.x ?? 0, line.y, 12, colours.warning, 'start'),
            )
            .join('')
        : '',
      ...geometry.label.lines.map((line) => {
        const outside = geometry.label.placement === 'outside';
        return text(
          line.text,
          line.x,
          line.y,
          line.fontSize,
          outside ? colours.text : colour.text,
          outside ? 'start' : 'middle',
          line.role === 'title' ? 600 : 480,
        );
      }),
      ledger > 0 && level.figure ? ledgerText(level, ledgerX, layout.levelHeight / 2, input) : '',
      '</g>',
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" direction="${direction}" font-family="${escapeXml(input.fontFamily)}">`,
    `<title>${escapeXml(input.title)}</title><desc>${escapeXml(input.description)}</desc>`,
    `<rect width="100%" height="100%" fill="${colours.ground}"/>`,
    text(input.title, start, PAD + 18, 20, colours.text, 'start', 620),
    ...body,
    '</svg>',
  ].join('');
}

// As in the widget's icons, in a box of 16.
const ARROWS = {
  up: 'M8 12.5v-9M4.5 7 8 3.5 11.5 7',
  down: 'M8 3.5v9M4.5 9 8 12.5 11.5 9',
  same: 'M3.5 8h9',
};

function ledgerText(level: FigureLevel, x: number, middle: number, input: PyramidSvgInput): string {
  const { colours, direction } = input;
  const before = level.before === undefined ? '' : `${level.before} – `;
  const standing = level.band?.text ?? level.note;
  const second = middle + 16;
  // The arrow stands where the second line starts; its text follows.
  const along = direction === 'rtl' ? -1 : 1;
  const arrowX = direction === 'rtl' ? x - 12 : x;
  const trend = level.trend
    ? `<path d="${ARROWS[level.trend.direction]}" transform="translate(${arrowX} ${second + 5}) scale(0.75)" fill="none" stroke="${colours.muted}" stroke-width="1.5"/>` +
      text(level.trend.text, x + along * 16, second + 15, 12, colours.muted, 'start')
    : '';
  return (
    text(before + (level.figure ?? ''), x, middle - 4, 20, colours.text, 'start', 600) +
    (standing === undefined ? '' : text(standing, x, second - 1, 12, colours.muted, 'start')) +
    trend
  );
}
