'use client';
import { useEffect, useId, useMemo, useRef } from 'react';
import { problem } from '../../core/shared/problem';
import { bandMessages } from '../../locales/en/band.messages';
import { reportPageMessages } from '../../locales/en/report-page.messages';
import { levelTitles } from '../shared/level-titles';
import { useAnnouncer } from '../shared/useAnnouncer';
import { useControllable } from '../shared/useControllable';
import { useFormat } from '../shared/useFormat';
import { usePlinth } from '../shared/usePlinth';
import { useTranslator } from '../shared/useTranslator';
import { readReport } from './read-report';
import { readRounds } from './read-rounds';
import { readsInstrument } from './reads-instrument';
import type { UseTrustReportOptions } from './report.types';
import { useSameJson } from './useSameJson';

export type TrustReportHook = ReturnType<typeof useTrustReport>;

/**
 * A team's report without its paint: what it says in words and figures, for the round that is shown. It takes summaries,
 * never answers, and claims a difference only where the summary's own reading says that there is one.
 */
export function useTrustReport(options: UseTrustReportOptions = {}) {
  const plinth = usePlinth(options);
  const t = useTranslator(plinth, 'report', reportPageMessages);
  const bands = useTranslator(plinth, 'shared', bandMessages);
  const format = useFormat(plinth);
  const announcer = useAnnouncer();
  const id = useId();
  const { model } = options;
  const { locale, catalogue } = plinth;
  const given = useSameJson({
    summaries: options.summaries,
    summary: options.summary,
    invited: options.invited,
  });
  const read = useMemo(() => readRounds(given, (place) => format.number(place)), [given, format]);
  const fits = useMemo(
    () => options.instrument === undefined || readsInstrument(options.instrument, locale),
    [options.instrument, locale],
  );
  const instrument = fits ? options.instrument : undefined;
  const [wanted, setRound] = useControllable<string>({
    value: options.round,
    defaultValue: options.defaultRound ?? '',
    onChange: options.onRoundChange,
  });
  const words = useMemo(() => ({ t, bands, format }), [t, bands, format]);
  const state = useMemo(
    () =>
      readReport({
        words,
        locale,
        titleOf: levelTitles({ locale, catalogue }, model),
        instrument,
        rounds: read.rounds,
        problems: fits
          ? read.problems
          : [...read.problems, problem('wrongType', ['instrument'], { expected: 'plinth/instrument' })],
        shown: wanted,
      }),
    [words, locale, catalogue, instrument, model, read, fits, wanted],
  );
  const { problems } = state;
  const { reportError } = plinth;
  useEffect(() => {
    if (problems.length > 0) reportError({ kind: 'data', widget: 'trust-report', problems });
  }, [problems, reportError]);

  const shown = 'round' in state ? state.round : undefined;
  const last = useRef(shown?.id);
  useEffect(() => {
    if (last.current !== undefined && shown && last.current !== shown.id)
      announcer.announce(t('round.shown', { round: shown.title }));
    last.current = shown?.id;
  }, [shown, announcer, t]);

  const commands = useMemo(
    () => ({ setRound: (next: string, event?: unknown) => setRound(next, { reason: 'command', event }) }),
    [setRound],
  );
  return {
    state,
    commands,
    /** The host's, if it can be read. */
    instrument,
    /** Language and direction, for the element around everything. */
    rootProps: { dir: plinth.direction, lang: plinth.locale },
    /** For the heading of the whole, which is `state.headline`; charts and tables may name it. */
    headingProps: { id: `${id}-heading` },
    /** Starts the ids of what belongs to this report. */
    idPrefix: id,
    plinth,
    t,
    bands,
    format,
    announcer,
  };
}
