'use client';
import { useEffect, useId, useMemo, useRef, type KeyboardEvent, type MouseEvent, type Ref } from 'react';
import { defaultModel } from '../../core/model/default-model';
import { inlineTexts } from '../../core/model/level-texts';
import type { LevelTexts, Model } from '../../core/model/model.types';
import { validateModel } from '../../core/model/validate-model';
import { findingsOf, type PyramidFindings } from '../../core/pyramid/pyramid.findings';
import { viewsFor, type PyramidView } from '../../core/pyramid/pyramid.views';
import type { Problem } from '../../core/shared/problem';
import type { FigureLevel } from '../../core/shared/pyramid-level-view';
import {
  readPyramid,
  type BandLimits,
  type PyramidReading,
  type PyramidScores,
  type ScoreScale,
} from '../../core/shared/pyramid-scores';
import { bandMessages } from '../../locales/en/band.messages';
import { modelTitles } from '../../locales/en/model-titles';
import { pyramidFigureMessages } from '../../locales/en/pyramid-figure.messages';
import type { ModelTexts } from '../../locales/types';
import type { Announcer } from '../shared/createAnnouncer';
import { closestWithin } from '../shared/dom';
import { mergeProps } from '../shared/mergeProps';
import type { PlinthOptions } from '../shared/plinth-context';
import { useAnnouncer } from '../shared/useAnnouncer';
import { useControllable, type ValueChangeDetails } from '../shared/useControllable';
import { useFormat } from '../shared/useFormat';
import { usePlinth, type Plinth } from '../shared/usePlinth';
import { useRovingFocus } from '../shared/useRovingFocus';
import { useStableCallback } from '../shared/useStableCallback';
import { useTranslator } from '../shared/useTranslator';
import { describeLevels } from './pyramid-words';
import { useFocusSurvival } from './useFocusSurvival';
import { useModelTexts } from './useModelTexts';

export type PyramidSelectReason = 'press' | 'escape' | 'command';

export interface UsePyramidOptions extends PlinthOptions {
  /** 3 to 7 levels, base first. @default the five principles */
  readonly model?: Model | undefined;
  /** One entry per level, or means by level id as `scoreResponse` answers them. Left out: the picture explains the model and shows no figures. Empty: no round yet. */
  readonly scores?: PyramidScores | undefined;
  /** @default 1 to 5 */
  readonly scale?: ScoreScale | undefined;
  /** As shares of the scale. @default solid from 0.7, uneven from 0.5 */
  readonly bands?: BandLimits | undefined;
  /** Decimals of a score. @default 1 */
  readonly digits?: number | undefined;
  /** Name of the earlier round, for example "Round 3". */
  readonly previousRound?: string | undefined;
  readonly view?: PyramidView | undefined;
  /** @default 'scores', or 'plain' without scores */
  readonly defaultView?: PyramidView | undefined;
  readonly onViewChange?: ((view: PyramidView, details: ValueChangeDetails) => void) | undefined;
  /** The selected level's id, or `null` for none. */
  readonly selected?: string | null | undefined;
  /** @default null */
  readonly defaultSelected?: string | null | undefined;
  readonly onSelectedChange?:
    ((id: string | null, details: ValueChangeDetails<PyramidSelectReason>) => void) | undefined;
  /** Long texts by level id, for a first render that has them. @default fetched when a level is selected */
  readonly modelTexts?: ModelTexts | undefined;
}

export interface PyramidState {
  /** `invalid`: the model cannot be drawn, see `problems`. `empty`: a round without any score. */
  readonly status: 'ready' | 'empty' | 'invalid';
  /** Errors of the model. */
  readonly problems: readonly Problem[];
  readonly reading: PyramidReading;
  readonly findings: PyramidFindings;
  /** Base first, in the reader's language, as the view shows them. */
  readonly levels: readonly FigureLevel[];
  readonly view: PyramidView;
  /** What these figures can show. */
  readonly views: readonly PyramidView[];
  readonly selected: string | null;
}

export type PyramidHook = ReturnType<typeof usePyramid>;

const NO_MODEL: Model = { id: 'none', levels: [] };

/**
 * The pyramid without its paint: what it shows, in words and figures, and the props that make any markup of yours
 * behave. Spread `listProps` on the element around the levels and `getLevelProps(id)` on one `<button>` per level; for the
 * geometry hand `state.levels` to `layoutFigure` of `plinth/core`.
 */
export function usePyramid(options: UsePyramidOptions = {}) {
  const plinth: Plinth = usePlinth(options);
  const t = useTranslator(plinth, 'pyramid', pyramidFigureMessages);
  const shared = useTranslator(plinth, 'shared', bandMessages);
  const format = useFormat(plinth);
  const announcer: Announcer = useAnnouncer();
  const id = useId();
  const { model: given = defaultModel, scale, bands, digits = 1, previousRound } = options;

  const checked = useMemo(() => validateModel(given), [given]);
  const scores = checked.ok ? options.scores : undefined;
  const model = checked.ok ? checked.value : NO_MODEL;
  const ids = useMemo(() => model.levels.map((level) => level.id), [model]);
  const reading = useMemo(
    () => readPyramid({ levelIds: ids, scores, scale, bands, digits }),
    [ids, scores, scale, bands, digits],
  );
  const { hasScores, hasPrevious, hasLeader } = reading;
  const views = useMemo(
    () => viewsFor({ hasScores, hasPrevious, hasLeader }),
    [hasScores, hasPrevious, hasLeader],
  );
  const [wantedView, setView] = useControllable<PyramidView>({
    value: options.view,
    defaultValue: options.defaultView ?? 'scores',
    onChange: options.onViewChange,
  });
  const view = views.includes(wantedView) ? wantedView : (views[0] ?? 'plain');
  const [wanted, setSelected] = useControllable<string | null, PyramidSelectReason>({
    value: options.selected,
    defaultValue: options.defaultSelected ?? null,
    onChange: options.onSelectedChange,
  });
  const selected = wanted !== null && ids.includes(wanted) ? wanted : null;

  const loaded = useModelTexts({
    locale: plinth.locale,
    wanted: view === 'missing' && !options.modelTexts && model.levels.some((level) => !level.texts),
  });
  const longTexts = options.modelTexts ?? loaded.texts;
  const catalogueTitles = plinth.catalogue?.model;
  const texts = useMemo(
    () =>
      model.levels.map((level): LevelTexts => {
        const titles: Readonly<Record<string, { readonly title: string } | undefined>> = modelTitles;
        const title = (catalogueTitles?.[level.id] ?? titles[level.id])?.title ?? level.id;
        return { title, ...longTexts?.[level.id], ...inlineTexts(level, plinth.locale) };
      }),
    [model, catalogueTitles, longTexts, plinth.locale],
  );
  const levels = useMemo(
    () =>
      describeLevels({
        t,
        shared,
        format,
        reading,
        titles: texts.map((each) => each.title),
        missing: texts.map((each) => each.missing?.title),
        view,
        digits,
        previousRound,
      }),
    [t, shared, format, reading, texts, view, digits, previousRound],
  );

  const asked = useRef<string | null | undefined>(undefined);
  const select = useStableCallback(
    (id: string | null, cause?: { reason?: PyramidSelectReason; event?: unknown }) => {
      if (id === selected || (id !== null && !ids.includes(id))) return;
      asked.current = id;
      setSelected(id, { reason: cause?.reason ?? 'command', event: cause?.event });
    },
  );
  // Said when it has happened: a host may cancel a selection, or hand it back later.
  useEffect(() => {
    if (asked.current !== selected) return;
    asked.current = undefined;
    const level = texts[ids.indexOf(selected ?? '')]?.title;
    announcer.announce(level === undefined ? t('level.cleared') : t('level.selected', { level }));
  }, [selected, texts, ids, announcer, t]);
  const commands = useMemo(
    () => ({
      select: (next: string | null, event?: unknown) => void select(next, { event }),
      setView: (next: PyramidView, event?: unknown) => setView(next, { reason: 'command', event }),
    }),
    [select, setView],
  );
  const roving = useRovingFocus({
    ids,
    orientation: 'both',
    direction: plinth.direction,
    // A pyramid that stands on its tip is read from the top.
    reversed: view !== 'missing',
    preferred: selected,
  });
  const survival = useFocusSurvival(ids);
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const id = closestWithin(event.target, '[data-roving-id]', event.currentTarget)?.dataset.rovingId;
    if (id !== undefined) select(id === selected ? null : id, { reason: 'press', event });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || selected === null) return;
    // Not heard by a dialog that the host has around the widget.
    event.preventDefault();
    event.stopPropagation();
    select(null, { reason: 'escape', event });
  };

  const state: PyramidState = {
    status: !checked.ok ? 'invalid' : scores !== undefined && !reading.hasScores ? 'empty' : 'ready',
    problems: checked.ok ? [] : checked.problems,
    reading,
    findings: useMemo(() => findingsOf(reading), [reading]),
    levels,
    view,
    views,
    selected,
  };
  return {
    state,
    commands,
    /** Language and direction, for the element around everything. */
    rootProps: { dir: plinth.direction, lang: plinth.locale },
    /** For the element around the levels: `<ol>` in reading order, base first. */
    listProps: {
      'aria-label': t('figure.label'),
      ...mergeProps(
        {
          ref: survival.ref as Ref<never>,
          onFocus: survival.onFocus,
          onBlur: survival.onBlur,
          onClick,
          onKeyDown,
        },
        roving.containerProps,
      ),
    },
    /** For a `<button>` per level. Plain values: equal ones mean that nothing changed. */
    getLevelProps: (id: string) => ({ ...roving.getItemProps(id), 'aria-pressed': id === selected }),
    /** For the heading of the whole; regions are named after it, so that several pyramids can be told apart. */
    headingProps: { id: `${id}-heading` },
    /** For the region that tells about the selected level. */
    detailProps: {
      id: `${id}-detail`,
      role: 'region',
      'aria-label': t('detail.label'),
      'aria-labelledby': `${id}-detail ${id}-heading`,
    },
    /** What there is to say about each level, base first. `useLevelTexts` adds the long texts of one. */
    texts,
    model,
    plinth,
    t,
    shared,
    format,
    announcer,
  };
}
