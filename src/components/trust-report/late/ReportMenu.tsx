'use client';
import { useRef, useState } from 'react';
import { ownerWindow } from '../../../hooks/shared/dom';
import type { Plinth } from '../../../hooks/shared/usePlinth';
import { useStableCallback } from '../../../hooks/shared/useStableCallback';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { reportMessages } from '../../../locales/en/report.messages';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { Icon } from '../../shared/Icon';
import { download, image, print, table, warning } from '../../shared/icons';
import { Menu, type MenuItem } from '../../shared/Menu';
import { menuCss } from '../../shared/menu.css';
import { saveFile } from '../../shared/save-file';
import { useSheet } from '../../shared/useSheet';
import { reportCsv, reportPicture } from './report-export';
import { pngOf } from './save-png';
import type { PageReport } from '../page-report';

const menuSheet = createSheet('plinth-report-menu', menuCss + inheritFontCss);

/** Figures and pictures as files, and print. Loads on demand with its own stylesheet. Renders a `Menu`. */
export function ReportMenu({
  plinth,
  hasTrend,
  getCurrent,
}: {
  readonly plinth: Plinth;
  /** There are rounds to draw. */
  readonly hasTrend: boolean;
  /** The newest state, for events. */
  readonly getCurrent: () => { readonly report: PageReport; readonly title: string } | undefined;
}) {
  const t = useTranslator(plinth, 'report', reportMessages);
  const ref = useRef<HTMLSpanElement>(null);
  const [failed, setFailed] = useState(false);
  const name = t('export.fileName');
  const current = () => {
    const now = getCurrent();
    const near = ref.current;
    if (!now || !near || now.report.state.status !== 'ready') return undefined;
    const { state, format, announcer, instrument } = now.report;
    return {
      near,
      announcer,
      input: {
        state,
        instrument,
        locale: plinth.locale,
        t,
        format,
        direction: plinth.direction,
        title: now.title,
      },
    };
  };
  const attempt = useStableCallback(async (chart: 'pyramid' | 'spread' | 'trend', kind: 'svg' | 'png') => {
    const now = current();
    if (!now) return;
    setFailed(false);
    try {
      const svg = reportPicture(now.near, now.input, chart);
      const file = `${name}-${chart}.${kind}`;
      if (kind === 'svg') saveFile(now.near, { name: file, text: svg, type: 'image/svg+xml' });
      else saveFile(now.near, { name: file, blob: await pngOf(now.near, svg) });
      now.announcer.announce(t('export.saved', { name: file }));
    } catch {
      setFailed(true);
      now.announcer.announce(t('export.failed'), { assertive: true });
    }
  });
  const save = (ending: 'csv' | 'json') => {
    const now = current();
    if (!now) return;
    const { round } = now.input.state;
    const text =
      ending === 'csv'
        ? reportCsv(now.input)
        : JSON.stringify({ id: round.id, title: round.title, summary: round.summary }, null, 2);
    const type = ending === 'csv' ? 'text/csv' : 'application/json';
    const file = `${name}.${ending}`;
    saveFile(now.near, { name: file, text, type });
    now.announcer.announce(t('export.saved', { name: file }));
  };
  const charts = (['pyramid', 'spread', 'trend'] as const).filter((chart) => chart !== 'trend' || hasTrend);
  const items: MenuItem[] = [
    { id: 'csv', label: t('export.csv'), icon: table, onSelect: () => save('csv') },
    { id: 'json', label: t('export.json'), icon: download, onSelect: () => save('json') },
    ...charts.flatMap((chart) =>
      (['svg', 'png'] as const).map((kind) => ({
        id: `${chart}-${kind}`,
        label: t(`export.${chart}`, { kind: kind.toUpperCase() }),
        icon: image,
        onSelect: () => void attempt(chart, kind),
      })),
    ),
    {
      id: 'print',
      label: t('export.print'),
      icon: print,
      onSelect: () => {
        if (ref.current) ownerWindow(ref.current).print();
      },
    },
  ];
  return (
    <span ref={ref} dir={plinth.direction} className={useSheet(menuSheet)}>
      <Menu label={t('export.label')} items={items} direction={plinth.direction}>
        <Icon path={failed ? warning : download} />
        {t('export.label')}
      </Menu>
      {failed && <span data-plinth-part="visually-hidden">{t('export.failed')}</span>}
    </span>
  );
}
