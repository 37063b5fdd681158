import { install, mustRun } from './install.mjs';

const PARTS = ['pyramid-root', 'trust-assessment-root', 'report-root', 'retro-root', 'goals-root'];

/** Every entry loads, and a page of all widgets is the same text from `import`, from `require` and through the stream. */
export async function nodeConsumer(context) {
  const folder = install(context, 'node');
  const [esm, cjs] = ['run.mjs', 'run.cjs'].map((file) => JSON.parse(mustRun('node', [file], { folder })));
  const problems = [];
  for (const part of PARTS) if (!esm.html.includes(`data-plinth-part="${part}"`)) problems.push(`no ${part}`);
  if (/NaN|\[object|undefined| style=/.test(esm.html)) problems.push('machine words or a style attribute');
  if (esm.html !== cjs.html) problems.push('import and require do not render the same');
  if (!esm.styles.includes('data-styled') || esm.styles !== cjs.styles)
    problems.push('styles are not collected alike');
  for (const part of PARTS)
    if (!esm.streamed.includes(`data-plinth-part="${part}"`)) problems.push(`no ${part} in the stream`);
  return problems;
}
