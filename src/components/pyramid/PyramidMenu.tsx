'use client';
import { useRef, useState } from 'react';
import { createPyramidExport } from '../../hooks/pyramid/createPyramidExport';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { pyramidMessages } from '../../locales/en/pyramid.messages';
import { inheritFontCss } from '../shared/base.css';
import { createSheet } from '../shared/create-sheet';
import { useSheet } from '../shared/useSheet';
import { Icon } from '../shared/Icon';
import { download, image, more, pattern, print, warning } from '../shared/icons';
import { Menu, type MenuItem } from '../shared/Menu';
import { menuCss } from '../shared/menu.css';
import type { PyramidMenuProps } from './pyramid.types';

// Some choices have no sign of their own: their words start where those of the others do.
const alignCss = `& :where([role^="menuitem"] > span:first-child) { margin-inline-start: 26px; }`;
const menuSheet = createSheet('plinth-pyramid-menu', menuCss + alignCss + inheritFontCss);

/** Export, print, patterns and the views without figures. Loads on demand with its own stylesheet. */
export function PyramidMenu({
  plinth,
  view: shown,
  hasScores,
  toggles,
  onToggle,
  getCurrent,
}: PyramidMenuProps) {
  const t = useTranslator(plinth, 'pyramid', pyramidMessages);
  const ref = useRef<HTMLSpanElement>(null);
  const [failed, setFailed] = useState(false);
  const attempt = async (what: 'saveSvg' | 'savePng' | 'printPage') => {
    const current = getCurrent();
    if (!current || !ref.current) return;
    setFailed(false);
    try {
      await createPyramidExport({ ...current, fileName: t('menu.fileName') })[what](ref.current);
    } catch {
      setFailed(true);
      current.pyramid.announcer.announce(t('menu.failed'), { assertive: true });
    }
  };
  const view = (id: 'missing' | 'plain'): MenuItem => ({
    id,
    label: t(`view.${id}`),
    checked: shown === id,
    onSelect: (event) => getCurrent()?.pyramid.commands.setView(shown === id ? 'scores' : id, event),
  });
  const items: MenuItem[] = [
    ...(hasScores ? [view('missing'), view('plain')] : []),
    {
      id: 'patterns',
      label: t('legend.patterns'),
      icon: pattern,
      checked: toggles.patterns,
      onSelect: () => onToggle('patterns'),
    },
    { id: 'svg', label: t('menu.svg'), icon: download, onSelect: () => void attempt('saveSvg') },
    { id: 'png', label: t('menu.png'), icon: image, onSelect: () => void attempt('savePng') },
    { id: 'print', label: t('menu.print'), icon: print, onSelect: () => void attempt('printPage') },
    { id: 'keys', label: t('keys.title'), checked: toggles.keys, onSelect: () => onToggle('keys') },
  ];
  return (
    <span ref={ref} dir={plinth.direction} className={useSheet(menuSheet)}>
      <Menu
        label={t('menu.label')}
        items={items}
        direction={plinth.direction}
        buttonProps={{ variant: 'ghost', iconOnly: true }}
      >
        <Icon path={failed ? warning : more} />
      </Menu>
      {failed && <span data-plinth-part="visually-hidden">{t('menu.failed')}</span>}
    </span>
  );
}
