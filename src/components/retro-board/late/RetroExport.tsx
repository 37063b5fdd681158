'use client';
import { useRef, useState } from 'react';
import type { RetroExportFormat } from '../../../core/retro-board/export/export.types';
import { exportRetro } from '../../../core/retro-board/export/export-retro';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { download, pencil, print, table } from '../../shared/icons';
import { copyText } from '../../shared/copy-text';
import { saveFile } from '../../shared/save-file';
import { ownerWindow } from '../../../hooks/shared/dom';
import { exportOptions } from './export-options';
import { RetroDialog } from './RetroDialog';
import type { SurfaceProps } from './RetroSurface';

const FILES = [
  { format: 'json', ending: 'json', type: 'application/json', icon: download },
  { format: 'csv', ending: 'csv', type: 'text/csv', icon: table },
  { format: 'markdown', ending: 'md', type: 'text/markdown', icon: pencil },
] as const satisfies readonly { format: RetroExportFormat; ending: string; type: string; icon: string }[];

/** The board as a file, as a text to paste, or on paper. Renders a `RetroDialog`. */
export function RetroExport({ board, onClose }: SurfaceProps) {
  const t = useLateWords(board);
  const ref = useRef<HTMLUListElement>(null);
  const [done, setDone] = useState('');
  async function take({ format, ending, type }: (typeof FILES)[number]) {
    const near = ref.current;
    if (!near) return;
    const text = exportRetro(board.store.getSnapshot(), format, exportOptions(board, t));
    if (format === 'markdown' && (await copyText(near, text))) return setDone(t('export.copied'));
    const name = `${t('export.fileName')}.${ending}`;
    saveFile(near, { name, text, type });
    setDone(t(format === 'markdown' ? 'export.notCopied' : 'export.saved', { name }));
  }
  return (
    <RetroDialog board={board} title={t('export.title')} onClose={onClose}>
      <ul ref={ref} role="list" data-plinth-part="retro-export">
        {FILES.map((file) => (
          <li key={file.format}>
            <Button onClick={() => void take(file)}>
              <Icon path={file.icon} />
              {t(`export.${file.format}`)}
            </Button>
          </li>
        ))}
        <li>
          <Button
            onClick={() => {
              const page = ref.current && ownerWindow(ref.current);
              onClose();
              // Once the dialog is off the page.
              page?.setTimeout(() => page.print(), 50);
            }}
          >
            <Icon path={print} />
            {t('menu.print')}
          </Button>
        </li>
      </ul>
      <p>{t('export.hidden')}</p>
      <p role="status">{done}</p>
    </RetroDialog>
  );
}
