'use client';
import { useState } from 'react';
import type { PersonLeft } from '../../../hooks/team/team.types';
import { usePeopleSearch } from '../../../hooks/shared/usePeopleSearch';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { inheritFontCss } from '../../shared/base.css';
import { Button } from '../../shared/Button';
import { createSheet } from '../../shared/create-sheet';
import { PeopleSearch } from '../../shared/PeopleSearch';
import { useSheet } from '../../shared/useSheet';
import { useWorkspace } from '../workspace-context';
import { LateView } from './LateView';
import { teamCss } from './team.css';
import { TeamFormer } from './TeamFormer';
import { TeamJoin } from './TeamJoin';
import { TeamLeftNote } from './TeamLeftNote';
import { TeamMember } from './TeamMember';
import { TeamNameForm } from './TeamNameForm';
import { selectCss } from '../../shared/select.css';

const teamSheet = createSheet('plinth-workspace-team', teamCss + selectCss + inheritFontCss);

/** What the team is called and who is in it, after it was set up. */
export function TeamView() {
  const { team, page, headingLevel, idPrefix } = useWorkspace();
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  const [left, setLeft] = useState<PersonLeft | null>(null);
  const { people, ownsPeople, state } = team;
  const search = usePeopleSearch(people.length);
  const found = people.filter(({ id, name = id }) => search.matches(name));
  // Whoever is given another name may no longer answer to what was asked, and has the focus.
  const [named, setNamed] = useState<{ readonly id: string; readonly query: string } | null>(null);
  const shown = people.filter(
    (one) => found.includes(one) || (one.id === named?.id && search.query === named.query),
  );
  const writable = !state.readOnly;
  const Heading = `h${headingLevel}` as 'h2';
  const Part = `h${headingLevel + 1}` as 'h3';
  const listId = `${idPrefix}-people`;
  return (
    <LateView>
      <div data-panel="">
        <div className={useSheet(teamSheet)} data-plinth-part="workspace-team">
          <Heading>{t('team.title')}</Heading>
          {writable && page.title === undefined && <TeamNameForm />}
          <section aria-labelledby={listId}>
            <Part id={listId}>{t('people.label', { count: people.length })}</Part>
            {!ownsPeople && <p data-plinth-part="workspace-aside">{t('team.hostPeople')}</p>}
            {left && <TeamLeftNote key={left.person} left={left} onUndone={() => setLeft(null)} />}
            <PeopleSearch plinth={team.plinth} search={search} found={found.length} />
            <ul data-plinth-part="workspace-members" role="list">
              {shown.map((person) => (
                <TeamMember
                  key={person.id}
                  person={person}
                  onLeft={setLeft}
                  onRename={() => setNamed({ id: person.id, query: search.query })}
                />
              ))}
            </ul>
            {writable && ownsPeople && <TeamJoin />}
          </section>
          <TeamFormer except={left?.person} />
          {page.onBackToSample && (
            <Button variant="ghost" onClick={page.onBackToSample}>
              {t('sample.back')}
            </Button>
          )}
        </div>
      </div>
    </LateView>
  );
}
