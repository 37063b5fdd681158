'use client';
import { teamActions } from '../../../core/team/actions';
import { retroDigest } from '../../../core/team/retro-digest';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { retroColumnMessages } from '../../../locales/en/retro-columns.messages';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { inheritFontCss } from '../../shared/base.css';
import { Button } from '../../shared/Button';
import { createSheet } from '../../shared/create-sheet';
import { Icon } from '../../shared/Icon';
import { useSheet } from '../../shared/useSheet';
import { useWorkspace } from '../workspace-context';
import { cardsText } from '../loop-words';
import { act, arrowEnd, talk } from '../workspace-icons';
import { homeRetroCss } from './home-retro.css';

const retroSheet = createSheet('plinth-workspace-retro', homeRetroCss + inheritFontCss);
const MOST = 3;

/** The newest retro at a glance: what was said most, and which actions are still open. Renders a `<div>`. */
export function HomeRetro() {
  const { t: words, team, go, dayOf, headingLevel } = useWorkspace();
  const { plinth, state, records, commands } = team;
  const t = useTranslator(plinth, 'workspace', workspaceMessages);
  const columns = useTranslator(plinth, 'retro', retroColumnMessages);
  const className = useSheet(retroSheet);
  const { retro } = state.loop;
  const Heading = `h${headingLevel + 2}` as 'h4';
  if (!retro)
    return (
      <div className={className} data-plinth-part="workspace-last-retro-body">
        <p data-plinth-part="workspace-calm">{t('lastRetro.none')}</p>
        {!state.readOnly && (
          <Button
            onClick={(event) => {
              const id = commands.startRetro({}, event);
              if (id !== null) go({ view: 'talk', retro: id }, event);
            }}
          >
            <Icon path={talk} />
            {t('lastRetro.noneDo')}
          </Button>
        )}
      </div>
    );
  const digest = retroDigest(retro.document);
  const titleOf = ({ textKey, title = '' }: (typeof digest.columns)[number]['column']) =>
    title || (textKey === undefined ? '' : columns(`column.${textKey}` as 'column.start'));
  const open = teamActions(records).filter(({ status }) => status === 'open');
  const cards = cardsText(t, retro.document);
  return (
    <div className={className} data-plinth-part="workspace-last-retro-body">
      <p data-plinth-part="workspace-aside">
        {retro.heldOn === '' ? cards : t('lastRetro.facts', { date: dayOf(retro.heldOn), cards })}
      </p>
      <ul data-plinth-part="workspace-columns" role="list">
        {digest.columns.slice(0, 5).map(({ column, hue, cards: top, hidden }) => (
          <li key={column.id} data-hue={hue ?? undefined}>
            <p data-plinth-part="workspace-column">
              <i aria-hidden="true" />
              <bdi>{titleOf(column)}</bdi>
            </p>
            {top.length === 0 ? (
              hidden !== null && (
                <p data-plinth-part="workspace-aside">
                  {hidden > 0 ? t('lastRetro.hidden', { count: hidden }) : t('lastRetro.quiet')}
                </p>
              )
            ) : (
              <ul role="list">
                {top.map(({ id, text, votes }) => (
                  <li key={id} data-plinth-part="workspace-card">
                    <bdi>{text}</bdi>
                    {votes !== null && votes > 0 && <span>{t('lastRetro.votes', { count: votes })}</span>}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <>
          <Heading>{t('lastRetro.actions')}</Heading>
          <ul data-plinth-part="workspace-actions" role="list">
            {open.slice(0, MOST).map(({ key, action, goal, retro: from }) => (
              <li key={key}>
                <bdi>{action.text}</bdi>
                {goal !== null ? (
                  <Button variant="link" onClick={(event) => go({ view: 'act', goal }, event)}>
                    {t('lastRetro.isGoal')}
                  </Button>
                ) : (
                  !state.readOnly && (
                    <Button
                      size="small"
                      variant="ghost"
                      aria-label={t('lastRetro.makeGoalOf', { title: action.text })}
                      onClick={(event) => void commands.promoteAction(from, action.id, event)}
                    >
                      <Icon path={act} />
                      {t('lastRetro.makeGoal')}
                    </Button>
                  )
                )}
              </li>
            ))}
          </ul>
          {open.length > MOST && (
            <p data-plinth-part="workspace-aside">{words('todo.more', { count: open.length - MOST })}</p>
          )}
        </>
      )}
      <Button size="small" variant="ghost" onClick={(event) => go({ view: 'talk', retro: retro.id }, event)}>
        <Icon path={arrowEnd} mirrors />
        {t('lastRetro.open')}
      </Button>
    </div>
  );
}
