// Lets a browser test ask a real Node for a page: what runs here has no window, so nothing can lean on one by mistake.
import { createElement, type ComponentType } from 'react';
import { runnerImport } from 'vite';
import { aliases } from '../../../scripts/aliases.mjs';
import { renderOnServer, type ServerPage } from './render.tsx';

export async function renderOnServerCommand(
  _context: unknown,
  file: string,
  name: string,
): Promise<ServerPage> {
  const { module } = await runnerImport<Record<string, ComponentType>>(`${process.cwd()}/${file}`, {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: aliases },
  });
  const component = module[name];
  if (!component) throw new Error(`${file} has no export ${name}`);
  return renderOnServer(createElement(component));
}
