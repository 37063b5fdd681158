'use client';
import type { InitiativeRecord, InitiativeStatus } from '../../../core/goal-tracker/goals.types';
import type { KeyResultReading } from '../../../core/goal-tracker/selectors/reading.types';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { close, pencil } from '../../shared/icons';
import type { DetailContext } from './detail.types';
import { InitiativeForm } from './InitiativeForm';
import { nextAfterRow } from './next-after-row';
import { useOpenForm } from './useOpenForm';

const STATUSES: readonly InitiativeStatus[] = ['planned', 'doing', 'done', 'dropped'];

/** One thing that is done for a goal. Renders an `<li>`. */
export function InitiativeRow(
  props: DetailContext & {
    readonly initiative: InitiativeRecord;
    readonly keyResults: readonly KeyResultReading[];
    /** Where the focus goes when the last one is removed. */
    readonly whenNoneIsLeft: () => void;
  },
) {
  const { tracker, t, writable, initiative, keyResults, whenNoneIsLeft } = props;
  const { id, title, status, owner, due } = initiative;
  const form = useOpenForm(tracker.store, `initiative-edit:${id}`);
  const served =
    keyResults.length > 1 && keyResults.find(({ keyResult }) => keyResult.id === initiative.keyResult);
  const facts = [
    owner != null && tracker.nameOf(owner),
    due != null && tracker.t('when.due', { day: tracker.soon(due) }),
    served && t('initiative.serves', { title: served.keyResult.title }),
  ].filter((fact) => fact !== false && fact !== undefined);
  return (
    <li data-state={status}>
      {writable ? (
        <label>
          <span data-plinth-part="visually-hidden">{t('initiative.status', { title })}</span>
          <select
            value={status}
            onChange={(event) =>
              tracker.commands.run(
                { type: 'initiative.edit', id, set: { status: event.target.value as InitiativeStatus } },
                event,
              )
            }
          >
            {STATUSES.map((one) => (
              <option key={one} value={one}>
                {t(`initiative.${one}`)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <em>{t(`initiative.${status}`)}</em>
      )}
      <bdi>{title}</bdi>
      {facts.length > 0 && (
        <p>
          {facts.map((fact, index) => (
            <bdi key={index}>{fact}</bdi>
          ))}
        </p>
      )}
      {writable && (
        <span>
          <Button
            size="small"
            variant="ghost"
            iconOnly
            aria-label={t('initiative.edit', { title })}
            {...form.buttonProps}
          >
            <Icon path={pencil} size={13} />
          </Button>
          <Button
            size="small"
            variant="ghost"
            iconOnly
            aria-label={t('initiative.remove', { title })}
            onClick={(event) => {
              const next = nextAfterRow(event.currentTarget);
              if (!tracker.commands.run({ type: 'initiative.remove', id }, event)) return;
              tracker.announcer.announce(t('initiative.removed', { title }));
              if (next) next.focus();
              else whenNoneIsLeft();
            }}
          >
            <Icon path={close} size={13} />
          </Button>
        </span>
      )}
      {form.open && writable && (
        <InitiativeForm
          {...props}
          form={form}
          onWrite={(set, event) => {
            const done = tracker.commands.run({ type: 'initiative.edit', id, set }, event);
            if (done) tracker.announcer.announce(t('initiative.saved', { title: set.title }));
            return done;
          }}
        />
      )}
    </li>
  );
}
