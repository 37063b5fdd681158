'use client';
import type { PyramidHook } from '../../hooks/pyramid/usePyramid';
import { Button } from '../shared/Button';

/** Says that a part could not be fetched, with the way out. Renders a `<p role="alert">`. */
export function PyramidRetry({
  pyramid,
  message,
  onRetry,
}: {
  readonly pyramid: PyramidHook;
  /** @default 'detail.failed' */
  readonly message?: 'invalid.title';
  readonly onRetry: () => void;
}) {
  return (
    <p role="alert" data-plinth-part="pyramid-invitation">
      {pyramid.t(message ?? 'detail.failed')}{' '}
      <Button variant="link" onClick={onRetry}>
        {pyramid.shared('action.retry')}
      </Button>
    </p>
  );
}
