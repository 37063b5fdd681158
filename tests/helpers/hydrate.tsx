// For the browser project: a page that came from Node, taken over by React.
import { act } from '@testing-library/react';
import { StrictMode, createElement, type ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { commands } from 'vitest/browser';
import { onTestFinished } from 'vitest';
import type { ServerPage } from './server/render';

declare module 'vitest/browser' {
  interface BrowserCommands {
    renderOnServer: (file: string, name: string) => Promise<ServerPage>;
  }
}

export interface HydratedPage {
  readonly container: HTMLElement;
  /** The server's markup, before the browser touched it. */
  readonly html: string;
  /** What React had to repair; a silent hydration leaves it empty. */
  readonly repairs: readonly unknown[];
}

/**
 * Renders `name` from `file` (a path in this repository) in Node, puts it into the page and hydrates `component`, which is
 * the same export. The test says `expect(page.repairs).toEqual([])`; the console guard watches the rest.
 */
export async function hydrateFromServer(
  file: string,
  name: string,
  component: ComponentType,
): Promise<HydratedPage> {
  const { html, styles } = await commands.renderOnServer(file, name);
  const container = document.createElement('div');
  const nodes = (markup: string) => document.createRange().createContextualFragment(markup);
  const sent = [...nodes(styles).children];
  document.head.append(...sent);
  container.append(nodes(html));
  document.body.append(container);
  const repairs: unknown[] = [];
  const root = await act(async () =>
    hydrateRoot(container, <StrictMode>{createElement(component)}</StrictMode>, {
      onRecoverableError: (error) => repairs.push(error),
    }),
  );
  onTestFinished(async () => {
    await act(async () => root.unmount());
    container.remove();
    for (const style of sent) style.remove();
  });
  return { container, html, repairs };
}
