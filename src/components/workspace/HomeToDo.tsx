'use client';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ToDo } from '../../core/team/to-do';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { check } from '../shared/report-icons';
import { aimOfToDo } from './arrive-at';
import { toDoWords } from './to-do-words';
import { useWorkspace } from './workspace-context';
import { act, assess, flag, hand } from './workspace-icons';
import { WorkspacePanel } from './WorkspacePanel';

const ICONS: Readonly<Record<ToDo['kind'], string>> = {
  assess,
  checkIn: act,
  answer: hand,
  stance: flag,
  action: check,
};
const MOST = 5;

/** What waits for this person, each with the one thing to do about it. Renders a `<section>`. */
export function HomeToDo({ loading }: { readonly loading: boolean }) {
  const workspace = useWorkspace();
  const { t, team, page, go, nameOf } = workspace;
  const { person, state, commands } = team;
  const all = loading ? [] : team.getToDos(page.answered);
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // One more is as quickly read as a line that says so.
  const shown = whole || all.length === MOST + 1 ? all : all.slice(0, MOST);
  const rest = all.length - shown.length;
  const showAll = () => {
    flushSync(() => setWhole(true));
    list.current?.children[MOST]?.querySelector('button')?.focus();
  };
  const count = t('todo.count', { count: all.length });
  const title = t('todo.title');
  const who = person && nameOf(person.id) !== person.id ? nameOf(person.id) : '';
  const act = (toDo: ToDo, event: unknown) => {
    if (toDo.kind === 'assess') go({ view: 'assess' }, event);
    else if (toDo.kind === 'action') commands.settleAction(toDo.retro, toDo.action, 'done', event);
    else go({ view: 'act', goal: toDo.goal }, event, aimOfToDo(toDo));
  };
  return (
    <WorkspacePanel
      name="to-do"
      title={title}
      aside={
        all.length > 0 && (
          <p data-plinth-part="workspace-aside">
            {who !== '' && <bdi>{who}</bdi>}
            {who !== '' && ' · '}
            {count}
          </p>
        )
      }
    >
      {all.length === 0 ? (
        <p data-plinth-part="workspace-calm">{loading ? t('part.loading') : t('todo.none')}</p>
      ) : (
        <ul ref={list} data-plinth-part="workspace-list" role="list">
          {shown.map((toDo) => {
            const words = toDoWords(workspace, toDo);
            return (
              <li key={toDo.id} data-plinth-part="workspace-row">
                <span data-plinth-part="workspace-tile">
                  <Icon path={ICONS[toDo.kind]} />
                </span>
                <div>
                  <p>
                    <bdi>{words.title}</bdi>
                  </p>
                  <p>{words.text}</p>
                </div>
                {!state.readOnly && (
                  <Button
                    size="small"
                    aria-label={t('todo.doFor', { action: words.label, title: words.about })}
                    onClick={(event) => act(toDo, event)}
                  >
                    {words.label}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {rest > 0 && (
        <Button variant="link" onClick={showAll}>
          {t('todo.more', { count: rest })}
        </Button>
      )}
    </WorkspacePanel>
  );
}
