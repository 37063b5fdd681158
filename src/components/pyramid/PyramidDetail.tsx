'use client';
import { memo, type ReactNode } from 'react';
import type { PyramidView } from '../../core/pyramid/pyramid.views';
import { jsonEquals } from '../../core/shared/json';
import type { LevelReading } from '../../core/shared/pyramid-scores';
import { useLevelTexts } from '../../hooks/pyramid/useLevelTexts';
import type { PyramidHook } from '../../hooks/pyramid/usePyramid';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { pyramidMessages } from '../../locales/en/pyramid.messages';
import { inheritFontCss } from '../shared/base.css';
import { createSheet } from '../shared/create-sheet';
import { useSheet } from '../shared/useSheet';
import { Button } from '../shared/Button';
import { Note } from '../shared/Note';
import { PyramidDetailHead } from './PyramidDetailHead';
import { PyramidDetailTexts } from './PyramidDetailTexts';
import { pyramidDetailCss } from './pyramid-detail.css';
import { useBroughtIntoSight } from './useBroughtIntoSight';

const detailSheet = createSheet('plinth-pyramid-detail', pyramidDetailCss + inheritFontCss);

/** All about the selected level. Loads on demand with its own stylesheet. Renders a `<div>`. */
export const PyramidDetail = memo(function PyramidDetail(
  props: Pick<PyramidHook, 'model' | 'texts' | 'plinth' | 'shared' | 'format'> & {
    readonly reading: LevelReading;
    /** Of the level above, `null` without one. */
    readonly scoreAbove: number | null;
    readonly max: number;
    readonly hue: number;
    readonly view: PyramidView;
    readonly headingLevel: number;
    readonly previousRound: string | undefined;
    readonly actions: ReactNode;
  },
) {
  const { plinth, texts: all, format, reading, scoreAbove, max, hue, view, headingLevel, actions } = props;
  const { texts, status, retry } = useLevelTexts(props, reading.id, { late: true });
  const t = useTranslator(plinth, 'pyramid', pyramidMessages);
  const at = props.model.levels.findIndex((level) => level.id === reading.id);
  const className = useSheet(detailSheet);
  const ref = useBroughtIntoSight(texts);
  if (!texts) return null;

  const Heading = `h${Math.min(6, headingLevel + 1)}` as 'h4';
  const [below, above] = [all[at - 1]?.title, all[at + 1]?.title];
  const missing = view === 'missing' && texts.missing;
  return (
    <div ref={ref} data-plinth-part="pyramid-detail" data-hue={hue} className={className}>
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
        max={max}
        headingLevel={headingLevel}
        previousRound={props.previousRound}
        showScore={view !== 'missing' && view !== 'plain'}
      />
      {missing && (
        <Note>
          <strong>{t('missing.level', { level: texts.title, missing: missing.title })}</strong>
          <span>{missing.text}</span>
        </Note>
      )}
      {texts.meaning !== undefined && <p data-plinth-part="pyramid-meaning">{texts.meaning}</p>}
      {reading.carriesStronger && above !== undefined && scoreAbove !== null && (
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
            {props.shared('action.retry')}
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
    </div>
  );
}, sameDetail);

/** A new reading with the same figures is the same detail. */
function sameDetail(a: object, b: object): boolean {
  const [before, after] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return before.every(([name, value]) =>
    name === 'reading' ? jsonEquals(value, after[name]) : Object.is(value, after[name]),
  );
}
