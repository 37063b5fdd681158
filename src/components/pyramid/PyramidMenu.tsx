'use client';
import { useRef, useState } from 'react';
import { styled } from 'styled-components';
import { usePyramidExport } from '../../hooks/pyramid/usePyramidExport';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { pyramidMessages } from '../../locales/en/pyramid.messages';
import { inheritFontCss } from '../shared/base.css';
import { Icon } from '../shared/Icon';
import { download, image, more, pattern, print, warning } from '../shared/icons';
import { Menu, type MenuItem } from '../shared/Menu';
import { menuCss } from '../shared/menu.css';
import type { PyramidPartProps } from './pyramid.types';

const Root = styled.span`
  ${menuCss}
  ${inheritFontCss}
`;

/** Export, print, patterns and the views without figures. Loads on demand with its own stylesheet. */
export function PyramidMenu({ pyramid, diagram, toggles, onToggle }: PyramidPartProps) {
  const { state, commands, plinth, announcer } = pyramid;
  const t = useTranslator(plinth, 'pyramid', pyramidMessages);
  const ref = useRef<HTMLSpanElement>(null);
  const [failed, setFailed] = useState(false);
  const title = typeof diagram.title === 'string' ? diagram.title : t('figure.label');
  const { saveSvg, savePng, printPage } = usePyramidExport({ pyramid, title, fileName: t('menu.fileName') });
  const attempt = (save: (near: Element) => void | Promise<void>) => {
    setFailed(false);
    Promise.resolve(ref.current ?? undefined)
      .then((near) => near && save(near))
      .catch(() => {
        setFailed(true);
        announcer.announce(t('menu.failed'), { assertive: true });
      });
  };
  const view = (id: 'missing' | 'plain'): MenuItem => ({
    id,
    label: t(`view.${id}`),
    checked: state.view === id,
    onSelect: (event) => commands.setView(state.view === id ? 'scores' : id, event),
  });
  const items: MenuItem[] = [
    ...(state.reading.hasScores ? [view('missing'), view('plain')] : []),
    {
      id: 'patterns',
      label: t('legend.patterns'),
      icon: pattern,
      checked: toggles.patterns,
      onSelect: () => onToggle('patterns'),
    },
    { id: 'svg', label: t('menu.svg'), icon: download, onSelect: () => attempt(saveSvg) },
    { id: 'png', label: t('menu.png'), icon: image, onSelect: () => attempt(savePng) },
    { id: 'print', label: t('menu.print'), icon: print, onSelect: () => attempt(printPage) },
    { id: 'keys', label: t('keys.title'), checked: toggles.keys, onSelect: () => onToggle('keys') },
  ];
  return (
    <Root ref={ref} dir={plinth.direction}>
      <Menu
        label={t('menu.label')}
        items={items}
        direction={plinth.direction}
        buttonProps={{ variant: 'ghost', iconOnly: true }}
      >
        <Icon path={failed ? warning : more} />
      </Menu>
      {failed && <span data-plinth-part="visually-hidden">{t('menu.failed')}</span>}
    </Root>
  );
}
