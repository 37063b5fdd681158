// `npm run build:elements`: writes the manifest of the custom elements. A test fails while it is not up to date.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { manifestOf } from './elements/manifest.mjs';
import { importSources } from './import-sources.mjs';

const FILE = 'src/embed/elements/generated/custom-elements.json';
const { ALL_ELEMENTS } = await importSources('src/embed/elements/all-elements.ts');
const { COMMON_PROPERTIES } = await importSources('src/embed/elements/common-properties.ts');
const text = manifestOf(process.cwd(), ALL_ELEMENTS, COMMON_PROPERTIES);
writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), filepath: FILE }));
