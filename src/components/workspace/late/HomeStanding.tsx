'use client';
import { useContext } from 'react';
import { usePyramid } from '../../../hooks/pyramid/usePyramid';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { AppearanceContext } from '../../shared/appearance-context';
import { inheritFontCss } from '../../shared/base.css';
import { Button } from '../../shared/Button';
import { createSheet } from '../../shared/create-sheet';
import { Icon } from '../../shared/Icon';
import { PyramidFigure, pyramidFigureCss } from '../../shared/pyramid-figure';
import { useSheet } from '../../shared/useSheet';
import { useWorkspace } from '../workspace-context';
import { arrowEnd } from '../workspace-icons';
import { standingCss } from './standing.css';

const standingSheet = createSheet(
  'plinth-workspace-standing',
  pyramidFigureCss + standingCss + inheritFontCss,
);

/** The pyramid at a glance; a level leads to all about it. Renders a `<div>`. */
export function HomeStanding() {
  const { team, go } = useWorkspace();
  const { plinth, pyramidProps, state, format } = team;
  const t = useTranslator(plinth, 'workspace', workspaceMessages);
  const { density } = useContext(AppearanceContext);
  const pyramid = usePyramid({
    ...pyramidProps,
    selected: null,
    onSelectedChange: (level, { event }) => level !== null && go({ view: 'see', level }, event),
  });
  const { status, levels } = pyramid.state;
  const { results } = state.loop;
  const { 'aria-label': label, ...listProps } = pyramid.listProps;
  const percent = (share: number) =>
    t('standing.percent', { number: format.number(Math.round(share * 100)) });
  return (
    <div className={useSheet(standingSheet)} data-plinth-part="workspace-standing-body">
      <PyramidFigure
        levels={levels}
        label={status === 'ready' ? t('standing.label') : label}
        direction={plinth.direction}
        density={density}
        state={status === 'ready' ? 'ready' : 'empty'}
        {...(status === 'ready' && { listProps, getLevelProps: pyramid.getLevelProps })}
      />
      {status === 'ready' ? (
        <div data-plinth-part="workspace-foot">
          {results && (
            <p data-plinth-part="workspace-aside">
              {t('standing.goals', {
                percent: percent(results.progress),
                expected: percent(results.expected),
                achieved: format.number(results.achieved),
                count: results.total,
              })}
            </p>
          )}
          <Button size="small" variant="ghost" onClick={(event) => go({ view: 'see', report: true }, event)}>
            <Icon path={arrowEnd} mirrors />
            {t('standing.more')}
          </Button>
        </div>
      ) : (
        <p data-plinth-part="workspace-calm">{t('standing.none')}</p>
      )}
    </div>
  );
}
