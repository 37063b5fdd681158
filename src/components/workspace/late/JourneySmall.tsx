'use client';
import { levelHue } from '../../../core/model/level-hue';
import type { Journey } from '../../../core/team/journey';
import { dotsOf, layoutTrend } from '../../../core/trust-report/report/trend-layout';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { useWorkspace } from '../workspace-context';
import { lineWords } from './journey-words';

const BOX = { width: 120, height: 40, pad: 5 };

/** One small picture per level, top level first as the pyramid stands. Renders a `<ul>`. */
export function JourneySmall({ journey }: { readonly journey: Journey }) {
  const workspace = useWorkspace();
  const { team, format } = workspace;
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  return (
    <ul data-plinth-part="workspace-small" role="list" aria-label={t('journey.chart')}>
      {journey.series
        .map((one, index) => {
          const shares = one.points.map((point) => point?.share ?? null);
          const { line, points } = layoutTrend(shares, BOX, team.plinth.direction === 'rtl');
          const last = one.points.findLast((point) => point !== null);
          return (
            <li key={one.level} data-hue={levelHue(one.level, index)}>
              <span>{team.titleOf(one.level)}</span>
              <svg
                role="img"
                aria-label={lineWords(workspace, t, journey, one)}
                viewBox={`0 0 ${BOX.width} ${BOX.height}`}
                preserveAspectRatio="none"
                width="100%"
                height={BOX.height}
              >
                <path data-line="" d={line} />
                {dotsOf(points).map((point) => (
                  <path key={point.round} data-end="" d={`M${point.x} ${point.y}h.01`} />
                ))}
              </svg>
              <strong>{last ? format.number(last.mean, 1) : ''}</strong>
            </li>
          );
        })
        .reverse()}
    </ul>
  );
}
