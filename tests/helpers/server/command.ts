// Lets a browser test ask a real Node for a page: what runs here has no window, so nothing can lean on one by mistake.
import { createElement, type ComponentType } from 'react';
import type { BrowserCommandContext } from 'vitest/node';
import { importSources } from '../../../scripts/import-sources.mjs';
import { renderOnServer, type ServerPage } from './render.tsx';

type Page = Record<string, ComponentType>;

// Between runs of a watch the files may change.
const pages = new Map<string, Promise<Page>>();

export async function renderOnServerCommand(
  { project }: BrowserCommandContext,
  file: string,
  name: string,
): Promise<ServerPage> {
  const page = (!project.config.watch && pages.get(file)) || (importSources(file) as Promise<Page>);
  pages.set(file, page);
  const component = (await page)[name];
  if (!component) throw new Error(`${file} has no export ${name}`);
  return renderOnServer(createElement(component));
}
