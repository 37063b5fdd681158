'use client';
import { useMemo } from 'react';
import { levelHue } from '../../../core/model/level-hue';
import type { Journey } from '../../../core/team/journey';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { useWorkspace } from '../workspace-context';
import { layoutJourney } from './journey-layout';
import { lineWords, roundName } from './journey-words';

/** Characters of a mark's words; the list below says them in full. */
const SHORT = 22;
/** Characters of a round's name. */
const NAME = 15;

/** All levels over the rounds in one picture. Renders an `<svg role="img">`, named by its lines in words. */
export function JourneyChart({ journey, width }: { readonly journey: Journey; readonly width: number }) {
  const workspace = useWorkspace();
  const { team, format, dayOf } = workspace;
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  const layout = useMemo(() => layoutJourney(journey, width), [journey, width]);
  const rtl = team.plinth.direction === 'rtl';
  const at = (x: number) => (rtl ? width - x : x);
  const { plot } = layout;
  return (
    <svg
      data-plinth-part="workspace-chart"
      role="img"
      aria-label={`${t('journey.chart')}. ${journey.series.map((one) => lineWords(workspace, t, journey, one)).join('. ')}`}
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
    >
      {layout.grid.map(({ y, value }) => (
        <g key={value}>
          <path data-grid="" d={`M${at(plot.from)} ${y}H${at(plot.to)}`} />
          <text x={at(plot.from - 14)} y={y + 4} textAnchor="end">
            {format.number(value)}
          </text>
        </g>
      ))}
      {layout.marks.map(({ event, x }) => (
        <g key={event.id} data-mark={event.kind}>
          <path d={`M${at(x)} ${plot.top - 26}V${plot.bottom}`} />
          <circle cx={at(x)} cy={plot.top - 36} r="4.5" />
          <text x={at(x + 12)} y={plot.top - 38} data-strong="">
            {short(event.title)}
          </text>
          <text x={at(x + 12)} y={plot.top - 23}>
            {t(`journey.kind.${event.kind}`)}
          </text>
        </g>
      ))}
      {layout.rounds.map(
        ({ id, x, named, blank }, index) =>
          named && (
            <g key={id} data-round="">
              {roundLabel(index, blank).map((line, place) => (
                <text key={line} x={at(x)} y={plot.bottom + 22 + place * 17} textAnchor="middle">
                  {line}
                </text>
              ))}
            </g>
          ),
      )}
      <g transform={rtl ? `translate(${width} 0) scale(-1 1)` : undefined}>
        {layout.lines.map(({ level, path, dots }, index) => (
          <g key={level} data-hue={levelHue(level, index)}>
            <path data-line="" d={path} />
            {dots.map(({ x, y }) => (
              <circle key={x} data-dot="" cx={x} cy={y} r="4" />
            ))}
          </g>
        ))}
      </g>
      {layout.lines.map(
        ({ level, label }, index) =>
          label && (
            <text
              key={level}
              data-hue={levelHue(level, index)}
              data-name=""
              x={at(plot.to - 8)}
              y={label.y + 5}
            >
              {team.titleOf(level)}
            </text>
          ),
      )}
    </svg>
  );

  /** Its name, and below it the day, or why the lines leave it out. */
  function roundLabel(index: number, blank: boolean): readonly string[] {
    const round = journey.rounds[index]!;
    const below = blank ? t('journey.noFigures') : dayOf(round.on);
    return [...new Set([short(roundName(workspace, round), NAME), below])];
  }
}

/** Cut, it is isolated (FSI … PDI): among words that run the other way its ellipsis would stand before it. */
const short = (text: string, most = SHORT): string => {
  const letters = [...text];
  if (letters.length <= most) return text;
  const start = letters.slice(0, most - 1).join('');
  return `\u2068${start.trimEnd()}…\u2069`;
};
