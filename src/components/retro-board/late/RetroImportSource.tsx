'use client';
import { useState } from 'react';
import { RETRO_FORMATS, type RetroImportOptions } from '../../../core/retro-board/import/import.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { Button } from '../../shared/Button';
import { TextArea } from '../../shared/TextArea';
import { RetroInput } from './RetroInput';
import { RetroSelect } from './RetroSelect';

/** Where a board comes from: a file, or what is pasted. Bytes stay bytes, so that their encoding can be told. */
export function RetroImportSource(props: {
  readonly board: RetroContext;
  readonly onRead: (input: string | Uint8Array, options: RetroImportOptions) => void;
}) {
  const { board, onRead } = props;
  const t = useLateWords(board);
  const [text, setText] = useState('');
  const [format, setFormat] = useState('');
  const [failed, setFailed] = useState(false);
  const options = format === '' ? {} : { format };
  const fromFile = (file: File | undefined) => {
    if (!file) return;
    setFailed(false);
    file.arrayBuffer().then(
      (buffer) => onRead(new Uint8Array(buffer), options),
      () => setFailed(true),
    );
  };
  return (
    <>
      <p>{t('import.text')}</p>
      <RetroInput
        type="file"
        label={t('import.file')}
        hint={failed ? t('import.failed') : undefined}
        accept=".json,.csv,.txt,application/json,text/csv,text/plain"
        onChange={(event) => fromFile(event.target.files?.[0])}
      />
      <form
        data-plinth-part="retro-import-paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onRead(text, options);
        }}
      >
        <TextArea
          id={`${board.idPrefix}import`}
          rows={5}
          label={t('import.paste')}
          spellCheck={false}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div data-plinth-part="retro-row">
          <RetroSelect
            label={t('import.format')}
            value={format}
            options={[
              { value: '', label: t('import.detected') },
              ...RETRO_FORMATS.map((id) => ({ value: id, label: t(`format.${id}`) })),
            ]}
            onValueChange={setFormat}
          />
          <Button type="submit">{t('import.read')}</Button>
        </div>
      </form>
    </>
  );
}
