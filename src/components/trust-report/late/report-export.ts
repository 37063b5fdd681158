import { pyramidSvg } from '../../../core/shared/pyramid-svg';
import { writeCsv, type CsvCell } from '../../../core/shared/csv-write';
import { layoutFigure } from '../../../core/shared/pyramid-figure-layout';
import { PRINCIPLES } from '../../../core/model/default-model';
import { spreadSvg, trendSvg } from '../../../core/trust-report/report/report-svg';
import {
  layoutSpread,
  textToneOf,
  toneOf,
  TONES,
  type Tone,
} from '../../../core/trust-report/report/spread-layout';
import type { Instrument } from '../../../core/trust-assessment/instrument.types';
import { csvFor } from '../../../hooks/shared/csv-for';
import { ownerWindow } from '../../../hooks/shared/dom';
import type { Format } from '../../../hooks/shared/useFormat';
import type { ReadyReport } from '../../../hooks/trust-report/report.types';
import type { reportMessages } from '../../../locales/en/report.messages';
import type { Translate } from '../../../locales/translate';
import { answerGround, answerText } from './answer-colour';
import { calculatedRows } from './calculated-rows';
import { trendSeries } from './trend-series';

export interface ExportInput {
  readonly state: ReadyReport;
  /** For titles of calculated values. */
  readonly instrument: Instrument | undefined;
  readonly locale: string;
  readonly t: Translate<keyof typeof reportMessages>;
  readonly format: Format;
  readonly direction: 'ltr' | 'rtl';
  /** Above each picture. */
  readonly title: string;
}

const ROLES = ['soft', 'fill', 'solid', 'strong', 'text', 'border'] as const;

/** The figures of the round that is shown, one row per principle, then one per calculated value. Nothing in it that the page does not show. */
export function reportCsv({ state, t, instrument, locale, format }: ExportInput): string {
  const { levels, points, round } = state;
  const head: CsvCell[] = [
    t('trend.round'),
    t('spread.principle'),
    t('spread.people'),
    ...points.map(({ label }) => label),
    t('spread.mean'),
    `${t('spread.interval')} ≥`,
    `${t('spread.interval')} ≤`,
    t('spread.agreement'),
  ];
  const rows = levels.map(({ title, figures, agreement }): CsvCell[] => {
    if (!figures) return [round.title, title, '', ...points.map(() => ''), '', '', '', t('level.withheld')];
    const countAt = (value: number) => figures.distribution.find(({ point }) => point === value)?.count ?? 0;
    const { low, high } = figures.interval;
    return [
      round.title,
      title,
      figures.n,
      ...points.map(({ value }) => countAt(value)),
      figures.mean,
      low,
      high,
      agreement,
    ];
  });
  const calculated = calculatedRows(state.summary, instrument, locale).map(
    ({ title, figures }): CsvCell[] => [
      round.title,
      title,
      figures?.n ?? '',
      ...points.map(() => ''),
      figures?.mean ?? '',
      '',
      '',
      figures ? '' : t('calculated.none'),
    ],
  );
  return writeCsv([head, ...rows, ...calculated], csvFor(format));
}

/** `color-mix(in srgb, …)` worked out, since few programs that open files know it. */
function mixOf(from: string, to: string, share: number): string {
  const [a, b] = [from, to].map((colour) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
  if (share === 0 || !a || !b) return from;
  return `rgb(${a.map((value, index) => Math.round(value + ((b[index] ?? value) - value) * share)).join(', ')})`;
}

type Picture = 'pyramid' | 'spread' | 'trend';

/** A chart as an SVG document, in the colours of the theme around an element of the widget. */
export function reportPicture(near: Element, input: ExportInput, name: Picture): string {
  const probe = near.ownerDocument.createElement('i');
  near.append(probe);
  try {
    return drawn(near, probe, input, name);
  } finally {
    probe.remove();
  }
}

function drawn(near: Element, probe: HTMLElement, input: ExportInput, name: Picture): string {
  const { state, t, direction, title } = input;
  const style = ownerWindow(near).getComputedStyle(probe);
  /** As it is painted here: the property itself may say `light-dark(…)`, which means nothing in a file. */
  const painted = (value: string): string => {
    probe.style.color = value;
    return style.color;
  };
  const colour = (name: string): string => painted(`var(--plinth-${name})`);
  const hueColour = (hue: number, role: (typeof ROLES)[number]) =>
    colour(`principle-${PRINCIPLES[hue - 1] ?? 'trust'}-${role}`);
  const tones = Object.fromEntries(
    TONES.map((tone) => [
      tone,
      {
        fill: mixOf(
          painted(answerGround(Math.floor(tone))),
          painted(answerGround(Math.ceil(tone))),
          tone % 1,
        ),
        text: painted(answerText(textToneOf(tone))),
      },
    ]),
  ) as Record<Tone, { fill: string; text: string }>;
  const common = {
    direction,
    fontFamily: style.fontFamily,
    colours: {
      ground: colour('bg-surface'),
      text: colour('text-default'),
      muted: colour('text-muted'),
      line: colour('border-strong'),
      warning: colour('status-at-risk-text'),
      tones,
    },
  };
  const named = (what: string) => (title === '' ? what : t('list.and', { before: title, next: what }));
  const shown = [...state.levels].reverse();

  const pictures = {
    pyramid: () => {
      const width = 720;
      const { layout } = layoutFigure({ levels: state.figure, width, direction });
      return pyramidSvg({
        ...common,
        layout,
        ledger: width - layout.width,
        levels: state.figure,
        title: named(t('picture.title')),
        description: state.figure.map(({ name }) => name).join(' '),
        colours: {
          ...common.colours,
          levels: Object.fromEntries(
            state.figure.map(({ id, hue }) => [
              id,
              Object.fromEntries(ROLES.map((role) => [role, hueColour(hue, role)])) as Record<
                (typeof ROLES)[number],
                string
              >,
            ]),
          ),
        },
      });
    },
    spread: () =>
      spreadSvg({
        ...common,
        title: named(t('spread.title')),
        description: shown.map(({ spread }) => spread).join(' '),
        layout: layoutSpread(
          shown.map(({ figures }) => figures?.distribution ?? []),
          state.summary.scale,
        ),
        rows: shown.map(({ title: name, hue, mean, agreement }) => ({
          title: name,
          colour: hueColour(hue, 'solid'),
          mean,
          agreement: agreement || t('level.withheld'),
        })),
        legend: state.points.map(({ value, label }) => ({
          tone: toneOf(value, state.summary.scale),
          label,
        })),
      }),
    trend: () => {
      const { rounds, series, solid } = trendSeries(state);
      return trendSvg({
        ...common,
        title: named(t('trend.title')),
        description: series.map(({ level }) => `${level.title} ${level.mean}`).join(' '),
        ends: [rounds[0]?.title ?? '', rounds.at(-1)?.title ?? ''],
        solid,
        series: series.map(({ level, shares }) => ({
          title: level.title,
          colour: hueColour(level.hue, 'solid'),
          figure: level.mean,
          shares,
        })),
      });
    },
  };
  return pictures[name]();
}
