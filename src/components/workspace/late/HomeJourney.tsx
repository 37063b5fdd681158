'use client';
import { useMemo } from 'react';
import { useContainerWidth } from '../../../hooks/shared/useContainerWidth';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { useSheet } from '../../shared/useSheet';
import { useWorkspace } from '../workspace-context';
import { journeyCss } from './journey.css';
import { JourneyChart } from './JourneyChart';
import { JourneyEvents } from './JourneyEvents';
import { JourneySmall } from './JourneySmall';

const journeySheet = createSheet('plinth-workspace-journey', journeyCss + inheritFontCss);
/** Below this, one small picture per level: lines on each other would not be told apart. */
const NARROW = 600;

/** The rounds as lines, and what the team did between them. Renders a `<div>`. */
export function HomeJourney() {
  const { team } = useWorkspace();
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  const className = useSheet(journeySheet);
  const [ref, width] = useContainerWidth(900);
  const { records, state } = team;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the getter reads these two and nothing else
  const journey = useMemo(() => team.getJourney(), [records, state.today]);
  const drawn = journey.rounds.length > 1 && width !== null;
  return (
    <div ref={ref} className={className} data-plinth-part="workspace-journey-body">
      {journey.events.length === 0 && <p data-plinth-part="workspace-calm">{t('journey.none')}</p>}
      {drawn && width >= NARROW && <JourneyChart journey={journey} width={width} />}
      {drawn && width < NARROW && <JourneySmall journey={journey} />}
      {journey.events.length > 0 && <JourneyEvents events={journey.events} />}
    </div>
  );
}
