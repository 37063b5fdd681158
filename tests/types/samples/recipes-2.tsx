// Sample 2 of stories/guides/Recipes.mdx, by `npm run build:samples`. Do not edit.
import type { RetroDocument } from 'plinth/core';
import type { PlinthRetroBoardElement } from 'plinth/elements';
import type {} from 'plinth/elements-jsx';
import { useEffect, useRef } from 'react';

export function Board({ board }: { board: RetroDocument }) {
  const ref = useRef<PlinthRetroBoardElement>(null);
  useEffect(() => {
    ref.current!.document = board;
  }, [board]);
  return <plinth-retro-board ref={ref} template="four-ls" />;
}
export {};
