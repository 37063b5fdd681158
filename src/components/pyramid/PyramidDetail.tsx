'use client';
import { styled } from 'styled-components';
import { useLevelTexts } from '../../hooks/pyramid/useLevelTexts';
import type { PyramidHook } from '../../hooks/pyramid/usePyramid';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { pyramidMessages } from '../../locales/en/pyramid.messages';
import { inheritFontCss } from '../shared/base.css';
import { Button } from '../shared/Button';
import { Note } from '../shared/Note';
import { PyramidDetailHead } from './PyramidDetailHead';
import { PyramidDetailTexts } from './PyramidDetailTexts';
import type { PyramidDiagramProps } from './pyramid.types';
import { pyramidDetailCss } from './pyramid-detail.css';

const Root = styled.div`
  ${pyramidDetailCss}
  ${inheritFontCss}
`;

/** All about the selected level. Loads on demand with its own stylesheet. Renders a `<div>`. */
export function PyramidDetail(props: {
  readonly pyramid: PyramidHook;
  readonly diagram: PyramidDiagramProps;
  readonly levelId: string;
}) {
  const { pyramid, diagram, levelId } = props;
  const headingLevel = (diagram.headingLevel ?? 2) + 1;
  const actions = diagram.renderDetailActions?.(levelId);
  const { state, plinth, texts: all, format } = pyramid;
  const { texts, status, retry } = useLevelTexts(pyramid, levelId);
  const t = useTranslator(plinth, 'pyramid', pyramidMessages);
  const at = state.reading.levels.findIndex((level) => level.id === levelId);
  const reading = state.reading.levels[at];
  const view = state.levels[at];
  if (!reading || !view || !texts) return null;

  const Heading = `h${Math.min(6, headingLevel + 1)}` as 'h4';
  const [below, above] = [all[at - 1]?.title, all[at + 1]?.title];
  const scoreAbove = state.reading.levels[at + 1]?.score;
  const missing = state.view === 'missing' && texts.missing;
  return (
    <Root data-plinth-part="pyramid-detail" data-hue={view.hue}>
      <PyramidDetailHead
        t={t}
        format={format}
        reading={reading}
        title={texts.title}
        position={t(at === 0 ? 'level.positionBase' : 'level.position', {
          level: at + 1,
          levels: all.length,
          below: below ?? '',
        })}
        max={state.reading.scale.max}
        headingLevel={headingLevel}
        previousRound={diagram.previousRound}
        showScore={state.reading.hasScores && state.view !== 'missing' && state.view !== 'plain'}
      />
      {missing && (
        <Note>
          <strong>{t('missing.level', { level: texts.title, missing: missing.title })}</strong>
          <span>{missing.text}</span>
        </Note>
      )}
      {texts.meaning !== undefined && <p data-plinth-part="pyramid-meaning">{texts.meaning}</p>}
      {reading.carriesStronger && above !== undefined && typeof scoreAbove === 'number' && (
        <Note tone="warning">
          <span>
            <strong>{t('restsOn.title', { level: above })}</strong>{' '}
            {t('restsOn.text', { score: format.number(scoreAbove, 1) })}
          </span>
        </Note>
      )}
      {reading.restsOnWeaker && below !== undefined && (
        <Note tone="warning">{t('restsOn.above', { level: below })}</Note>
      )}
      {status === 'loading' && (
        <div data-plinth-part="pyramid-skeleton" role="status" aria-label={t('detail.label')} />
      )}
      {status === 'failed' && (
        <Note tone="danger">
          {t('detail.failed')}
          <Button variant="link" onClick={retry}>
            {pyramid.shared('action.retry')}
          </Button>
        </Note>
      )}
      <PyramidDetailTexts
        t={t}
        texts={texts}
        heading={Heading}
        restsOn={at === 0 ? t('detail.ground') : t('detail.restsOn', { below: below ?? '' })}
      />
      {actions !== undefined && <div data-plinth-part="pyramid-actions">{actions}</div>}
    </Root>
  );
}
