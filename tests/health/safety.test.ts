import { describe, expect, it } from 'vitest';
import { scanEval, scanExportForms, scanHtmlSinks, scanTypeHoles } from './scan/safety';
import { findings, sample, sourcesIn } from './scan/source';

const src = sourcesIn('src');
const all = [...src, ...sourcesIn('tests'), ...sourcesIn('stories')];
const file = (text: string) => sample('src/components/shared/A.tsx', text);

describe('HTML sinks', () => {
  it('do not ship', () => {
    expect(findings(src, scanHtmlSinks)).toEqual([]);
  });

  it.each([
    'const a = <p dangerouslySetInnerHTML={{ __html: x }} />;',
    'node.innerHTML = text;',
    "node['outerHTML'] = text;",
    "node.insertAdjacentHTML('beforeend', text);",
    'page.document.write(text);',
  ])('would be found in %s', (text) => {
    expect(scanHtmlSinks(file(text))).toHaveLength(1);
  });
});

describe('code from text', () => {
  it('does not ship', () => {
    expect(findings(src, scanEval)).toEqual([]);
  });

  it.each(["eval('1');", "const f = new Function('return 1');", "window.setTimeout('go()', 5);"])(
    'would be found in %s',
    (text) => {
      expect(scanEval(file(text))).toHaveLength(1);
    },
  );
});

describe('the type check', () => {
  it('has no holes', () => {
    expect(findings(all, scanTypeHoles)).toEqual([]);
  });

  it.each(['const a: any = 1;', 'const a = b as unknown as Array<any>;', `// ${'@ts-'}ignore`])(
    'would find one in %s',
    (text) => {
      expect(scanTypeHoles(file(text))).toHaveLength(1);
    },
  );
});

describe('modules', () => {
  it('export by name, without enums and namespaces', () => {
    // A story's meta is a default export by Storybook's format.
    const exempt = /\.stories\.tsx$/;
    expect(
      findings(
        all.filter(({ path }) => !exempt.test(path)),
        scanExportForms,
      ),
    ).toEqual([]);
  });

  it.each([
    'export default 1;',
    'export default function f() {}',
    'const a = 1; export { a as default };',
    'enum A { b }',
    'namespace A { export const b = 1 }',
  ])('would be found in %s', (text) => {
    expect(scanExportForms(file(text))).toHaveLength(1);
  });
});
