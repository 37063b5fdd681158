'use client';
import { useMemo } from 'react';
import { headlineOf } from '../../core/trust-report/report/headline';
import { useTranslator } from '../../hooks/shared/useTranslator';
import type { TeamHook } from '../../hooks/team/useTeam';
import { headlineWords } from '../../hooks/trust-report/finding-words';
import { bandMessages } from '../../locales/en/band.messages';
import { reportPageMessages } from '../../locales/en/report-page.messages';

/** What the newest picture says, in the report's own words; `null` without one. */
export function useHeadline({ plinth, format, state, titleOf }: TeamHook): string | null {
  const t = useTranslator(plinth, 'report', reportPageMessages);
  const bands = useTranslator(plinth, 'shared', bandMessages);
  const summary = state.loop.standing?.summary;
  return useMemo(
    () => (summary ? headlineWords({ t, bands, format }, headlineOf(summary), titleOf) : null),
    [summary, t, bands, format, titleOf],
  );
}
