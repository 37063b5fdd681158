'use client';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { useWorkspace } from '../workspace-context';
import { act, talk } from '../workspace-icons';
import { LateView } from './LateView';
import { LeadsList } from './LeadsList';

/** What a level leads to: a talk, a goal, what was begun, what was said. Renders a `<div>`. */
export function LevelLeadsPanel({ level }: { readonly level: string }) {
  const { team, go } = useWorkspace();
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  const { commands, state } = team;
  const leads = team.getLevelLeads(level);
  const [goal] = leads.goals;
  return (
    <LateView>
      <div data-plinth-part="workspace-leads">
        {!state.readOnly && (
          <div data-plinth-part="workspace-form-actions">
            <Button
              variant="primary"
              onClick={(event) => {
                const retro = commands.openRetroFor(level, event);
                if (retro !== null) go({ view: 'talk', retro }, event);
              }}
            >
              <Icon path={talk} />
              {t(leads.retro ? 'leads.retroOpen' : 'leads.retro')}
            </Button>
            <Button
              onClick={(event) => {
                const id = goal ? goal.goal.id : commands.goalFor(level, event);
                if (id !== null) go({ view: 'act', goal: id }, event);
              }}
            >
              <Icon path={act} />
              {t(goal ? 'leads.goalOpen' : 'leads.goal')}
            </Button>
          </div>
        )}
        <LeadsList
          title={t('leads.goals')}
          items={leads.goals.map((one) => ({ id: one.goal.id, text: one.goal.title }))}
        >
          {({ id, text }) => (
            <Button variant="link" onClick={(event) => go({ view: 'act', goal: id }, event)}>
              <bdi>{text}</bdi>
            </Button>
          )}
        </LeadsList>
        <LeadsList
          title={t('leads.actions')}
          items={leads.actions.map(({ key, action }) => ({ id: key, text: action.text }))}
        >
          {({ text }) => <bdi>{text}</bdi>}
        </LeadsList>
        <LeadsList
          title={t('leads.comments')}
          remark={t('leads.commentsText')}
          items={leads.comments.map((text, index) => ({ id: String(index), text }))}
        >
          {({ text }) => <blockquote dir="auto">{text}</blockquote>}
        </LeadsList>
      </div>
    </LateView>
  );
}
