'use client';
import { useState, type ChangeEvent, type FormEvent } from 'react';
import type { GoalRecords } from '../../../core/goal-tracker/goals.commands.types';
import { GOAL_COLUMNS, type GoalColumn } from '../../../core/goal-tracker/files/csv/columns';
import { planGoalImport, type GoalImportPlan } from '../../../core/goal-tracker/files/csv/plan';
import { importGoals, type GoalImport } from '../../../core/goal-tracker/files/csv/read';
import { goalsFromJson, recordsOf } from '../../../core/goal-tracker/files/json';
import { okrTrackerImport } from '../../../core/goal-tracker/files/okr-tracker';
import { decodeBytes } from '../../../core/shared/decode-bytes';
import type { Problem } from '../../../core/shared/problem';
import { shownPeriod } from '../../../hooks/goal-tracker/shown-period';
import { numberSigns } from '../../../hooks/goal-tracker/read-check-in';
import type { DialogContext } from './dialog.types';
import { FormDialog } from './FormDialog';
import { ImportLeftOut } from './ImportLeftOut';

type Found =
  | { readonly kind: 'records'; readonly records: GoalRecords; readonly warnings: readonly Problem[] }
  | { readonly kind: 'csv'; readonly plan: GoalImportPlan; readonly made: GoalImport }
  | { readonly kind: 'bad' };

const countOf = (records: GoalRecords, what: keyof GoalRecords): number =>
  Object.keys(records[what] ?? {}).length;

/** Whatever the file is: our own JSON, what okr-tracker exports, or a table. */
function read(props: DialogContext, text: string): Found {
  if (/^\s*[{[]/.test(text)) {
    const own = goalsFromJson(text);
    if (own.ok) return { kind: 'records', records: recordsOf(own.value), warnings: [] };
    const other = okrTrackerImport(text);
    return other.ok ? { kind: 'records', records: other.value, warnings: other.warnings } : { kind: 'bad' };
  }
  // A table that somebody wrote calls its columns what they are called here.
  const headings = Object.fromEntries(GOAL_COLUMNS.map((one) => [props.t(`import.to.${one}`), one]));
  const plan = planGoalImport(text, { headings });
  return plan.ok ? table(props, plan.value) : { kind: 'bad' };
}

/** What would come of a table, by what its columns are said to hold. */
function table({ tracker, view }: DialogContext, plan: GoalImportPlan): Found {
  const { store, plinth, today, levels, titleOf } = tracker;
  const document = store.getSnapshot();
  const made = importGoals(plan, {
    env: plinth.env,
    document,
    period: shownPeriod(document, view, today)?.id ?? null,
    today,
    numbers: numberSigns(plinth.locale),
    idOf: (column, words) => {
      const text = words.trim().toLowerCase();
      if (column === 'principle')
        return levels.find((id) => id === text || titleOf(id).toLowerCase() === text);
      return plinth.people.find(({ id, name }) => id === words.trim() || name?.toLowerCase() === text)?.id;
    },
  });
  return { kind: 'csv', plan, made };
}

/** Takes goals in from a file: chosen, looked at, and only then added. */
export function ImportDialog(props: DialogContext) {
  const { tracker, t, close } = props;
  const { commands } = tracker;
  const [found, setFound] = useState<Found | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    setSaid(null);
    if (!file) return setFound(null);
    void file.arrayBuffer().then(
      (bytes) => setFound(read(props, decodeBytes(new Uint8Array(bytes)).text)),
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
    if (found.kind === 'records') return void take(found.records, found.warnings.length, event);
    const { records, rejected } = found.made;
    if (countOf(records, 'goals') + countOf(records, 'checkIns') === 0) return setSaid(t('import.nothing'));
    void take(records, rejected.length, event);
  }
  const setColumn = (index: number, to: GoalColumn | 'ignore') => {
    if (found?.kind !== 'csv') return;
    const columns = found.plan.columns.map((column, at) => (at === index ? { ...column, to } : column));
    setFound(table(props, { ...found.plan, columns }));
  };
  const countsOf = (records: GoalRecords) => (
    <p role="status">
      {t('import.found', {
        goals: countOf(records, 'goals'),
        keyResults: countOf(records, 'keyResults'),
        checkIns: countOf(records, 'checkIns'),
      })}
    </p>
  );
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
        <>
          {countsOf(found.records)}
          <ImportLeftOut {...props} warnings={found.warnings} />
        </>
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
          {found.plan.columns.some(({ to }) => to === 'goal') ? (
            <>
              {countsOf(found.made.records)}
              <ImportLeftOut {...props} rows={found.made.rejected} />
            </>
          ) : (
            // One thing to do, not the same fault in every line.
            <p role="status">{t('import.noGoal')}</p>
          )}
        </div>
      )}
      <p>{t('import.barrier')}</p>
    </FormDialog>
  );
}
