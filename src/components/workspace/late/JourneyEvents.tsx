'use client';
import { useState } from 'react';
import type { JourneyEvent } from '../../../core/team/journey';
import { levelHue } from '../../../core/model/level-hue';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { check } from '../../shared/report-icons';
import { useWorkspace } from '../workspace-context';
import { act, assess, flag, talk } from '../workspace-icons';

const MOST = 6;
const ICONS: Readonly<Record<JourneyEvent['kind'], string>> = {
  round: assess,
  retro: talk,
  actionDone: check,
  goalSet: act,
  goalReached: flag,
};

/** What happened, newest first; each named by its kind, its own words and its day. Renders an `<ol>`. */
export function JourneyEvents({ events }: { readonly events: readonly JourneyEvent[] }) {
  const { team, dayOf } = useWorkspace();
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  const [all, setAll] = useState(false);
  const newest = [...events].reverse();
  const shown = all ? newest : newest.slice(0, MOST);
  const rest = newest.length - MOST;
  return (
    <div data-plinth-part="workspace-events">
      <ol role="list" aria-label={t('journey.events')}>
        {shown.map(({ id, kind, on, title, level }) => (
          <li key={id} data-kind={kind} data-hue={hueOf(level)}>
            <span data-plinth-part="workspace-dot">
              <Icon path={ICONS[kind]} size={14} />
            </span>
            <p>
              {title === '' ? t(`journey.kind.${kind}`) : <bdi>{title}</bdi>}
              {title !== '' && <span>{t(`journey.kind.${kind}`)}</span>}
            </p>
            <time dateTime={on}>{dayOf(on)}</time>
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <Button size="small" variant="ghost" aria-expanded={all} onClick={() => setAll((before) => !before)}>
          {all ? t('journey.less') : t('journey.more', { count: rest })}
        </Button>
      )}
    </div>
  );

  function hueOf(level: string | null): number | undefined {
    const at = level === null ? -1 : team.levels.indexOf(level);
    return level === null || at < 0 ? undefined : levelHue(level, at);
  }
}
