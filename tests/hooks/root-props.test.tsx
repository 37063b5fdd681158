import { renderHook } from '@testing-library/react';
import { PlinthProvider } from 'plinth';
import { useGoalTracker, usePyramid, useRetroBoard, useTeam, useTrustReport } from 'plinth/hooks';
import { ar } from 'plinth/locales/ar';
import { StrictMode, type ReactNode } from 'react';
import { expect, it } from 'vitest';

const arabic = ({ children }: { readonly children: ReactNode }) => (
  <StrictMode>
    <PlinthProvider messages={ar}>{children}</PlinthProvider>
  </StrictMode>
);

const hooks = [
  ['usePyramid', () => usePyramid({}).rootProps],
  ['useTrustReport', () => useTrustReport({}).rootProps],
  ['useRetroBoard', () => useRetroBoard({}).rootProps],
  ['useGoalTracker', () => useGoalTracker({}).rootProps],
  ['useTeam', () => useTeam({}).rootProps],
] as const;

it.each(hooks)(
  '%s says language and direction on the element around everything, and keeps it the same',
  (_, use) => {
    const { result, rerender } = renderHook<{ dir: string; lang: string }, unknown>(use, { wrapper: arabic });
    expect(result.current).toMatchObject({ dir: 'rtl', lang: 'ar' });
    const before = result.current;
    rerender({});
    expect(result.current).toEqual(before);
  },
);
