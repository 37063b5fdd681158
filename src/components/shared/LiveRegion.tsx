'use client';
import type { Announcer } from '../../hooks/shared/createAnnouncer';
import { useLiveRegion } from '../../hooks/shared/useAnnouncer';

/** The two live regions of a widget root. Renders two visually hidden `<div>`s. */
export function LiveRegion({ announcer }: { readonly announcer: Announcer }) {
  const { politeProps, politeText, assertiveProps, assertiveText } = useLiveRegion(announcer);
  return (
    <>
      <div data-plinth-part="announcer" {...politeProps}>
        {politeText}
      </div>
      <div data-plinth-part="announcer" {...assertiveProps}>
        {assertiveText}
      </div>
    </>
  );
}
