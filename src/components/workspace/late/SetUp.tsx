'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { getActiveElement } from '../../../hooks/shared/dom';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { Button } from '../../shared/Button';
import { TextArea } from '../../shared/TextArea';
import { useWorkspace } from '../workspace-context';
import { focusView } from './focus-view';
import { LateView } from './LateView';
import { SetUpField } from './SetUpField';

/** A team of one's own: what it is called, and who is in it. Renders a `<form>`. */
export function SetUp() {
  const { team, headingLevel, page, place, go, idPrefix } = useWorkspace();
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  const [name, setName] = useState('');
  const [self, setSelf] = useState('');
  const [people, setPeople] = useState('');
  const [missing, setMissing] = useState(false);
  const nameRef = useRef<HTMLInputElement>(null);
  const selfRef = useRef<HTMLInputElement>(null);
  // Whoever came here by a button stands at the view around it, and goes on writing.
  useEffect(() => {
    const field = nameRef.current;
    if (field && getActiveElement(field)?.id === `${idPrefix}-view`) field.focus();
  }, [idPrefix]);
  const id = useId();
  const Heading = `h${headingLevel}` as 'h2';
  return (
    <LateView>
      <div data-panel="">
        <div data-plinth-part="workspace-set-up">
          <Heading id={`${id}-title`}>{t('setUp.title')}</Heading>
          <p>{t('setUp.text')}</p>
          <form
            aria-labelledby={`${id}-title`}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() === '' || self.trim() === '') {
                setMissing(true);
                (name.trim() === '' ? nameRef : selfRef).current?.focus();
                return;
              }
              if (!team.commands.setUp({ name, self, people: people.split('\n') }, event)) return;
              if (place.view !== 'home') go({ view: 'home' }, event);
              focusView(event.currentTarget);
            }}
          >
            <SetUpField
              ref={nameRef}
              label={t('setUp.name')}
              value={name}
              onChange={setName}
              autoComplete="organization"
              error={missing && name.trim() === '' ? t('setUp.nameMissing') : undefined}
            />
            <SetUpField
              ref={selfRef}
              label={t('setUp.self')}
              value={self}
              onChange={setSelf}
              autoComplete="name"
              error={missing && self.trim() === '' ? t('setUp.selfMissing') : undefined}
            />
            <TextArea
              id={`${id}-people`}
              rows={5}
              dir="auto"
              label={t('setUp.people')}
              hint={t('setUp.peopleHint')}
              value={people}
              onChange={(event) => setPeople(event.target.value)}
            />
            <div data-plinth-part="workspace-form-actions">
              <Button variant="primary" type="submit">
                {t('setUp.start')}
              </Button>
              {page.onBackToSample && (
                <Button variant="ghost" onClick={page.onBackToSample}>
                  {t('sample.back')}
                </Button>
              )}
            </div>
          </form>
        </div>
      </div>
    </LateView>
  );
}
