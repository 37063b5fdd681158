'use client';
import { useState } from 'react';
import { RETRO_TEMPLATES, templateOf, type RetroTemplate } from '../../../core/retro-board/templates';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useRetroTexts } from '../../../hooks/retro-board/useRetroTexts';
import { useBoardRecord } from '../../../hooks/retro-board/useBoardRecord';
import { Button } from '../../shared/Button';
import { RetroDialog } from './RetroDialog';
import type { SurfaceProps } from './RetroSurface';
import { RetroTemplateOption } from './RetroTemplateOption';

/** Columns and prompts to start from, each with a small picture. Renders a `RetroDialog`. */
export function RetroTemplates({ board, onClose }: SurfaceProps) {
  const { commands, store, plinth } = board;
  const t = useLateWords(board);
  const current = useBoardRecord(board, (record) => record.template);
  const texts = useRetroTexts(board);
  const [chosen, setChosen] = useState(current);
  const isEmpty = Object.keys(store.getSnapshot().cards).length === 0;

  const use = ({ id, phases, columns }: RetroTemplate, event: unknown) => {
    // Ids of columns that are there, or were, are taken: a removed id is never used again.
    const made = columns.map(({ textKey, hue }) => ({ id: plinth.env.createId(), textKey, hue }));
    commands.dispatch({ type: 'board.template', template: id, phases, columns: made }, event);
    onClose();
  };
  return (
    <RetroDialog
      board={board}
      wide
      title={t(isEmpty ? 'templates.title' : 'templates.change')}
      onClose={onClose}
      actions={
        <>
          <Button variant="ghost" onClick={() => commands.open({ kind: 'import' })}>
            {t('templates.import')}
          </Button>
          <Button
            variant="primary"
            onClick={(event) => {
              const template = templateOf(chosen);
              if (template) use(template, event);
            }}
          >
            {t('templates.use')}
          </Button>
        </>
      }
    >
      <p>{t(isEmpty ? 'templates.text' : 'templates.keep')}</p>
      <div role="radiogroup" aria-label={t('templates.title')} data-plinth-part="retro-templates">
        {RETRO_TEMPLATES.map((template) => (
          <RetroTemplateOption
            key={template.id}
            board={board}
            template={template}
            texts={texts}
            checked={template.id === chosen}
            inUse={template.id === current}
            onChoose={() => setChosen(template.id)}
          />
        ))}
      </div>
    </RetroDialog>
  );
}
