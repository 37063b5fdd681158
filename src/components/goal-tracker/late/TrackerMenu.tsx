'use client';
import { useRef } from 'react';
import type { GoalsDocument, ViewSettings } from '../../../core/goal-tracker/goals.types';
import { shownPeriod } from '../../../hooks/goal-tracker/shown-period';
import type { GoalDialog } from '../../../hooks/goal-tracker/createGoalUi';
import { ownerWindow } from '../../../hooks/shared/dom';
import { useStableCallback } from '../../../hooks/shared/useStableCallback';
import { useStore } from '../../../hooks/shared/useStore';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalsAroundMessages } from '../../../locales/en/goals-around.messages';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { Icon } from '../../shared/Icon';
import { check, download, more, pencil, print, redo, retry, table, undo, upload } from '../../shared/icons';
import { Menu } from '../../shared/Menu';
import { menuGroups, menuItem } from '../../shared/menu-groups';
import { menuCss } from '../../shared/menu.css';
import { useSheet } from '../../shared/useSheet';
import { plus } from '../goal-icons';
import type { Tracker } from '../tracker.types';
import { personOut } from './menu-icons';
import { saveCalendar, saveJson } from './save-files';

const sheet = createSheet('plinth-goal-tracker-menu', menuCss + inheritFontCss);

/** What concerns the whole tracker. Loads on demand with its own stylesheet. Renders a `Menu`. */
export function TrackerMenu({ tracker, view }: { readonly tracker: Tracker; readonly view: ViewSettings }) {
  const t = useTranslator(tracker.plinth, 'goals', goalsAroundMessages);
  const ref = useRef<HTMLSpanElement>(null);
  const { commands, ui, store } = tracker;
  const period = useStore(store, (document: GoalsDocument) => {
    const shown = shownPeriod(document, view, tracker.today);
    return shown ? { id: shown.id, closed: shown.closedOn !== undefined } : null;
  });
  const save = useStableCallback((file: 'calendar' | 'json' | 'csv' | 'markdown') => {
    const near = ref.current;
    if (!near) return;
    if (file === 'calendar') void saveCalendar(tracker, t, near);
    else if (file === 'json') void saveJson(tracker, t, near);
    else
      void import('./save-reports').then(({ saveCsv, saveMarkdown }) =>
        (file === 'csv' ? saveCsv : saveMarkdown)(tracker, view, t, near),
      );
  });
  const printPage = useStableCallback(() => {
    if (ref.current) ownerWindow(ref.current).print();
  });
  const write = !tracker.readOnly;
  const leads = write && tracker.may({ type: 'period.close', id: '-', on: tracker.today });
  const redacts = write && tracker.may({ type: 'person.redact', person: '-', mark: '-' });
  const open = (dialog: GoalDialog) => () => ui.set({ dialog });
  const items = menuGroups(
    [
      write && menuItem('undo', t('menu.undo'), undo, commands.undo, true),
      write && menuItem('redo', t('menu.redo'), redo, commands.redo, true),
    ],
    [
      leads && menuItem('period', t('menu.newPeriod'), plus, open({ kind: 'period', id: null })),
      leads &&
        period?.closed === false &&
        menuItem('editPeriod', t('menu.editPeriod'), pencil, open({ kind: 'period', id: period.id })),
      leads &&
        period?.closed === false &&
        menuItem('review', t('menu.review'), check, open({ kind: 'review', period: period.id })),
      leads &&
        period?.closed === true &&
        menuItem('reopen', t('menu.reopen'), retry, (event) => {
          commands.run({ type: 'period.reopen', id: period.id }, event);
        }),
    ],
    [
      leads && menuItem('import', t('menu.import'), upload, open({ kind: 'import' })),
      menuItem('csv', t('menu.csv'), table, () => save('csv')),
      menuItem('json', t('menu.json'), download, () => save('json')),
      menuItem('markdown', t('menu.markdown'), download, () => save('markdown')),
      menuItem('calendar', t('menu.calendar'), download, () => save('calendar')),
      menuItem('print', t('menu.print'), print, printPage),
    ],
    [redacts && menuItem('redact', t('menu.redact'), personOut, open({ kind: 'redact' }))],
  );
  return (
    <span ref={ref} dir={tracker.plinth.direction} className={useSheet(sheet)}>
      <Menu
        label={tracker.t('more.label')}
        items={items}
        direction={tracker.plinth.direction}
        buttonProps={{ iconOnly: true }}
      >
        <Icon path={more} />
      </Menu>
    </span>
  );
}
