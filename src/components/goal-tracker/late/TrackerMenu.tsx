'use client';
import { useRef } from 'react';
import type { GoalsDocument, ViewSettings } from '../../../core/goal-tracker/goals.types';
import { shownPeriod } from '../../../hooks/goal-tracker/shown-period';
import { ownerWindow } from '../../../hooks/shared/dom';
import { useStableCallback } from '../../../hooks/shared/useStableCallback';
import { useStore } from '../../../hooks/shared/useStore';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalsAroundMessages } from '../../../locales/en/goals-around.messages';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { Icon } from '../../shared/Icon';
import { check, download, more, pencil, print, redo, retry, table, undo, upload } from '../../shared/icons';
import { Menu, type MenuItem } from '../../shared/Menu';
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
  const write = !tracker.readOnly;
  const items: MenuItem[] = [
    ...(write
      ? [
          {
            id: 'undo',
            label: t('menu.undo'),
            icon: undo,
            onSelect: (event: unknown) => commands.undo(event),
          },
          {
            id: 'redo',
            label: t('menu.redo'),
            icon: redo,
            onSelect: (event: unknown) => commands.redo(event),
          },
        ]
      : []),
    ...(write && tracker.may({ type: 'period.close', id: '-', on: tracker.today })
      ? [
          {
            id: 'period',
            label: t('menu.newPeriod'),
            icon: plus,
            onSelect: () => ui.set({ dialog: { kind: 'period', id: null } }),
          },
          ...(period && !period.closed
            ? [
                {
                  id: 'editPeriod',
                  label: t('menu.editPeriod'),
                  icon: pencil,
                  onSelect: () => ui.set({ dialog: { kind: 'period', id: period.id } }),
                },
                {
                  id: 'review',
                  label: t('menu.review'),
                  icon: check,
                  onSelect: () => ui.set({ dialog: { kind: 'review', period: period.id } }),
                },
              ]
            : []),
          ...(period?.closed
            ? [
                {
                  id: 'reopen',
                  label: t('menu.reopen'),
                  icon: retry,
                  onSelect: (event: unknown) =>
                    void commands.run({ type: 'period.reopen', id: period.id }, event),
                },
              ]
            : []),
          {
            id: 'import',
            label: t('menu.import'),
            icon: upload,
            onSelect: () => ui.set({ dialog: { kind: 'import' } }),
          },
        ]
      : []),
    ...(write && tracker.may({ type: 'person.redact', person: '-', mark: '-' })
      ? [
          {
            id: 'redact',
            label: t('menu.redact'),
            icon: personOut,
            onSelect: () => ui.set({ dialog: { kind: 'redact' } }),
          },
        ]
      : []),
    { id: 'csv', label: t('menu.csv'), icon: table, onSelect: () => save('csv') },
    { id: 'json', label: t('menu.json'), icon: download, onSelect: () => save('json') },
    { id: 'markdown', label: t('menu.markdown'), icon: download, onSelect: () => save('markdown') },
    { id: 'calendar', label: t('menu.calendar'), icon: download, onSelect: () => save('calendar') },
    {
      id: 'print',
      label: t('menu.print'),
      icon: print,
      onSelect: () => {
        if (ref.current) ownerWindow(ref.current).print();
      },
    },
  ];
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
