'use client';
import { useState, type ChangeEvent, type FormEvent } from 'react';
import type { GoalRecords } from '../../../core/goal-tracker/goals.commands.types';
import { GOAL_COLUMNS, type GoalColumn } from '../../../core/goal-tracker/files/csv/columns';
import { planGoalImport, type GoalImportPlan } from '../../../core/goal-tracker/files/csv/plan';
import { importGoals } from '../../../core/goal-tracker/files/csv/read';
import { goalsFromJson, recordsOf } from '../../../core/goal-tracker/files/json';
import { okrTrackerImport } from '../../../core/goal-tracker/files/okr-tracker';
import { shownPeriod } from '../../../hooks/goal-tracker/shown-period';
import { numberSigns } from '../../../hooks/goal-tracker/read-check-in';
import type { DialogContext } from './dialog.types';
import { FormDialog } from './FormDialog';

type Found =
  | { readonly kind: 'records'; readonly records: GoalRecords; readonly left: number }
  | { readonly kind: 'csv'; readonly plan: GoalImportPlan }
  | { readonly kind: 'bad' };

const countOf = (records: GoalRecords, what: keyof GoalRecords): number =>
  Object.keys(records[what] ?? {}).length;

/** Whatever the file is: our own JSON, what okr-tracker exports, or a table. */
function read(text: string): Found {
  if (/^\s*[{[]/.test(text)) {
    const own = goalsFromJson(text);
    if (own.ok) return { kind: 'records', records: recordsOf(own.value), left: 0 };
    const other = okrTrackerImport(text);
    return other.ok
      ? { kind: 'records', records: other.value, left: other.warnings.length }
      : { kind: 'bad' };
  }
  const plan = planGoalImport(text);
  return plan.ok ? { kind: 'csv', plan: plan.value } : { kind: 'bad' };
}

/** Takes goals in from a file: chosen, looked at, and only then added. */
export function ImportDialog(props: DialogContext) {
  const { tracker, t, view, close } = props;
  const { store, plinth, commands } = tracker;
  const [found, setFound] = useState<Found | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    setSaid(null);
    if (!file) return setFound(null);
    void file.text().then(
      (text) => setFound(read(text)),
      () => setFound({ kind: 'bad' }),
    );
  }
  async function take(records: GoalRecords, left: number, event: unknown) {
    if (!(await commands.importRecords(records, event).catch(() => false)))
      return setSaid(t('import.refused'));
    const count = countOf(records, 'goals');
    tracker.announcer.announce(
      left > 0 ? t('import.doneInPart', { count, left }) : t('import.done', { count }),
    );
    close();
  }
  function save(_: FormData, event: FormEvent<HTMLFormElement>) {
    if (!found || found.kind === 'bad') return setSaid(t('import.choose'));
    if (found.kind === 'records') return void take(found.records, found.left, event);
    const document = store.getSnapshot();
    const period = shownPeriod(document, view, tracker.today);
    const made = importGoals(found.plan, {
      env: plinth.env,
      document,
      period: period?.id ?? null,
      today: tracker.today,
      numbers: numberSigns(plinth.locale),
      idOf: (column, words) => {
        const text = words.trim().toLowerCase();
        if (column === 'principle')
          return tracker.levels.find((id) => id === text || tracker.titles[id]?.title.toLowerCase() === text);
        return plinth.people.find(({ id, name }) => id === words.trim() || name?.toLowerCase() === text)?.id;
      },
    });
    if (countOf(made.records, 'goals') + countOf(made.records, 'checkIns') === 0)
      return setSaid(t('import.nothing'));
    void take(made.records, made.rejected.length, event);
  }
  const setColumn = (index: number, to: GoalColumn | 'ignore') => {
    if (found?.kind !== 'csv') return;
    const columns = found.plan.columns.map((column, at) => (at === index ? { ...column, to } : column));
    setFound({ kind: 'csv', plan: { ...found.plan, columns } });
  };
  const wrong = found?.kind === 'bad' ? t('import.bad') : said;
  return (
    <FormDialog
      {...props}
      title={t('import.title')}
      save={t('import.save')}
      wrong={wrong === null ? null : { text: wrong }}
      onSave={save}
    >
      <p>{t('import.text')}</p>
      <label>
        <span>{t('import.file')}</span>
        <input type="file" accept=".json,.csv,.txt,application/json,text/csv" onChange={choose} />
      </label>
      {found?.kind === 'records' && (
        <p>
          {t('import.found', {
            goals: countOf(found.records, 'goals'),
            keyResults: countOf(found.records, 'keyResults'),
            checkIns: countOf(found.records, 'checkIns'),
          })}
        </p>
      )}
      {found?.kind === 'csv' && (
        <div data-plinth-part="goal-files">
          <p>{t('import.rows', { count: found.plan.rows.length })}</p>
          <table data-plinth-part="goal-mapping">
            <tbody>
              {found.plan.columns.map((column, index) => (
                <tr key={index}>
                  <th scope="row">
                    <bdi>{column.name}</bdi>
                  </th>
                  <td>
                    <select
                      aria-label={t('import.column', { name: column.name })}
                      value={column.to ?? 'ignore'}
                      onChange={(event) => setColumn(index, event.target.value as GoalColumn | 'ignore')}
                    >
                      <option value="ignore">{t('import.ignore')}</option>
                      {GOAL_COLUMNS.map((one) => (
                        <option key={one} value={one}>
                          {t(`import.to.${one}`)}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p>{t('import.barrier')}</p>
    </FormDialog>
  );
}
