'use client';
import { HomeHead } from './HomeHead';
import { HomeLoop } from './HomeLoop';
import { HomeToDo } from './HomeToDo';
import { WorkspacePanel } from './WorkspacePanel';
import { WorkspaceSlot } from './WorkspaceSlot';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { homeTitles } from '../../locales/en/home-titles.messages';
import { useWorkspace } from './workspace-context';

const loadStanding = () => import('./late/HomeStanding').then(({ HomeStanding }) => HomeStanding);
const loadRetro = () => import('./late/HomeRetro').then(({ HomeRetro }) => HomeRetro);
const loadGoals = () => import('./late/HomeGoals').then(({ HomeGoals }) => HomeGoals);
const loadJourney = () => import('./late/HomeJourney').then(({ HomeJourney }) => HomeJourney);

/** Where the team is, what waits for this person, and each widget at a glance. */
export function Home({ loading }: { readonly loading: boolean }) {
  const { team } = useWorkspace();
  const t = useTranslator(team.plinth, 'workspace', homeTitles);
  return (
    <div data-plinth-part="workspace-home">
      <HomeHead loading={loading} />
      <HomeLoop loading={loading} />
      <div data-plinth-part="workspace-panels">
        <WorkspacePanel name="standing" title={t('standing.title')}>
          <WorkspaceSlot load={loadStanding} shape="figure" />
        </WorkspacePanel>
        <HomeToDo loading={loading} />
        <WorkspacePanel name="last-retro" title={t('lastRetro.title')}>
          <WorkspaceSlot load={loadRetro} shape="list" />
        </WorkspacePanel>
        <WorkspacePanel name="goals" title={t('homeGoals.title')}>
          <WorkspaceSlot load={loadGoals} shape="list" />
        </WorkspacePanel>
        <WorkspacePanel
          name="journey"
          title={t('journey.title')}
          aside={<p data-plinth-part="workspace-aside">{t('journey.text')}</p>}
        >
          <WorkspaceSlot load={loadJourney} shape="list" />
        </WorkspacePanel>
      </div>
    </div>
  );
}
