// Lets a browser test ask a real Node for a page: what runs here has no window, so nothing can lean on one by mistake.
import { createElement, type ComponentType } from 'react';
import { runnerImport } from 'vite';
import type { BrowserCommandContext } from 'vitest/node';
import { aliases } from '../../../scripts/aliases.mjs';
import { renderOnServer, type ServerPage } from './render.tsx';

type Page = Record<string, ComponentType>;

// To load a page means a Vite server and hundreds of modules: seconds. Between runs of a watch the files may change.
const pages = new Map<string, Promise<Page>>();

async function load(file: string): Promise<Page> {
  const { module } = await runnerImport<Page>(`${process.cwd()}/${file}`, {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: aliases },
  });
  return module;
}

export async function renderOnServerCommand(
  { project }: BrowserCommandContext,
  file: string,
  name: string,
): Promise<ServerPage> {
  const page = (!project.config.watch && pages.get(file)) || load(file);
  pages.set(file, page);
  const component = (await page)[name];
  if (!component) throw new Error(`${file} has no export ${name}`);
  return renderOnServer(createElement(component));
}
