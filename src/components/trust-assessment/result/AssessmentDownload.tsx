'use client';
import { writeCsv } from '../../../core/shared/csv-write';
import { csvFor } from '../../../hooks/shared/csv-for';
import { answerOf, commentOf } from '../../../hooks/trust-assessment/assessment.read';
import { handedIn } from '../../../hooks/trust-assessment/hand-in';
import { Icon } from '../../shared/Icon';
import { download } from '../../shared/icons';
import { Menu } from '../../shared/Menu';
import { saveFile } from '../../shared/save-file';
import type { AssessmentForm } from '../useAssessmentForm';
import type { ResultTranslate } from './figure-levels';

/** The person's own answers, to keep. Renders a `Menu`. */
export function AssessmentDownload({
  form,
  t,
}: {
  readonly form: AssessmentForm;
  readonly t: ResultTranslate;
}) {
  const { instrument, store, rootRef } = form;
  const save = (ending: 'csv' | 'json', text: string, type: string) => {
    if (rootRef.current) saveFile(rootRef.current, { name: `${instrument.id}.${ending}`, text, type });
  };
  const table = () => {
    const document = store.getSnapshot();
    const hidden = form.hiddenIn(document);
    const rows = instrument.items
      .filter(({ id, kind }) => kind !== 'note' && !hidden.has(id))
      .map((item) => {
        const answer =
          item.kind === 'text' ? commentOf(document, item.id) : answerOf(instrument, document, item.id, item);
        const words =
          answer === null
            ? form.t('item.notApplicable')
            : form.pointsFor(item).find(({ value }) => value === answer)?.label;
        const level = form.levels.find(({ id }) => id === item.subscale);
        return [level?.title ?? item.subscale, form.textOf(item.text), answer, words];
      });
    const comments = form.levels
      .filter(({ id }) => commentOf(document, id) !== '')
      .map(({ id, title }) => [title, form.t('comment.label'), commentOf(document, id)]);
    const head = [
      t('result.column.principle'),
      t('result.column.statement'),
      t('result.column.answer'),
      t('result.column.label'),
    ];
    return writeCsv([head, ...rows, ...comments], csvFor(form.format));
  };
  return (
    <Menu
      label={t('result.download')}
      direction={form.plinth.direction}
      items={[
        { id: 'csv', label: t('result.downloadTable'), onSelect: () => save('csv', table(), 'text/csv') },
        {
          id: 'json',
          label: t('result.downloadFile'),
          onSelect: () =>
            void handedIn(instrument, store.getSnapshot()).then((response) =>
              save('json', JSON.stringify(response, null, 2), 'application/json'),
            ),
        },
      ]}
    >
      <Icon path={download} />
      {t('result.download')}
    </Menu>
  );
}
