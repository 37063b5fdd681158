import { useRef } from 'react';
import { inheritFontCss } from '../../../components/shared/base.css';
import { Button } from '../../../components/shared/Button';
import { createSheet } from '../../../components/shared/create-sheet';
import { Note } from '../../../components/shared/Note';
import { ProblemList } from '../../../components/shared/ProblemList';
import { saveFile } from '../../../components/shared/save-file';
import { useWidgetRoot } from '../../../components/shared/useWidgetRoot';
import { WidgetRoot } from '../../../components/shared/WidgetRoot';
import type { Problem } from '../../../core/shared/problem';
import { usePlinth } from '../../../hooks/shared/usePlinth';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { faultMessages } from '../../../locales/en/fault.messages';
import { sharedMessages } from '../../../locales/en/shared.messages';

const elementSheet = createSheet(
  'plinth-element',
  `
margin-block-end: 12px;
& :where([data-plinth-part="element-actions"]) { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; }
` + inheritFontCss,
);
const words = { ...sharedMessages, ...faultMessages };
const NOTHING = {};

/** Above a widget: what was handed to its element and does not fit, or that it failed and how to save what was made. */
export function ElementNotes(props: {
  readonly problems: readonly Problem[];
  readonly failed: boolean;
  readonly exportText: () => string | undefined;
  readonly onDismiss: () => void;
}) {
  const { problems, failed, exportText, onDismiss } = props;
  const plinth = usePlinth(NOTHING);
  const t = useTranslator(plinth, 'shared', words);
  const { ref, ...root } = useWidgetRoot({ widget: 'element', plinth });
  const rootRef = useRef<HTMLDivElement>(null);
  const text = failed ? exportText() : undefined;
  const save = () => {
    if (rootRef.current && text !== undefined)
      saveFile(rootRef.current, { name: 'plinth.json', text, type: 'application/json' });
  };
  return (
    <div ref={rootRef}>
      <WidgetRoot sheet={elementSheet} {...root} ref={ref}>
        {problems.length > 0 && (
          <Note tone="danger" role="alert">
            <strong>{t('problem.title', { count: problems.length })}</strong>
            <ProblemList plinth={plinth} problems={problems} />
          </Note>
        )}
        {failed && text !== undefined && (
          <Note tone="warning">
            {t('error.text')}
            <div data-plinth-part="element-actions">
              <Button onClick={save}>{t('action.exportCopy')}</Button>
              <Button variant="ghost" onClick={onDismiss}>
                {t('action.dismiss')}
              </Button>
            </div>
          </Note>
        )}
      </WidgetRoot>
    </div>
  );
}
