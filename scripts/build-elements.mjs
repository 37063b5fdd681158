// `npm run build:elements`: writes the manifest of the custom elements. A test fails while it is not up to date.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { manifestOf } from './elements/manifest.mjs';

const FILE = 'src/embed/elements/generated/custom-elements.json';
const load = async (file) =>
  (
    await runnerImport(`${process.cwd()}/src/embed/elements/${file}`, {
      configFile: false,
      logLevel: 'error',
    })
  ).module;

const { ALL_ELEMENTS } = await load('all-elements.ts');
const { COMMON_PROPERTIES } = await load('common-properties.ts');
const text = manifestOf(process.cwd(), ALL_ELEMENTS, COMMON_PROPERTIES);
writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), filepath: FILE }));
