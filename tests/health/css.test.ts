import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scanPhysicalSides, scanRem, scanSheetFonts, scanStyledMeans, scanUnknownTokens } from './scan/css';
import { findings, sample, sourcesIn } from './scan/source';

const src = sourcesIn('src');
const file = (text: string) => sample('src/components/shared/A.tsx', text);

describe('sides', () => {
  it('are logical', () => {
    expect(findings(src, scanPhysicalSides)).toEqual([]);
  });

  it.each([
    'const css = `& { left: 0; }`;',
    'const css = `a { margin-left:4px }`;',
    'const css = `a { border-top-right-radius: 4px }`;',
    'const css = `a { border-left-color: red }`;',
    'const css = `a { text-align: left; }`;',
    'const css = `a { background: linear-gradient(to right, red, blue); }`;',
    'const a = <div style={{ marginLeft: 4 }} />;',
  ])('would be found in %s', (text) => {
    expect(scanPhysicalSides(file(text)).length).toBeGreaterThan(0);
  });

  it.each([
    "const key = event.key === 'ArrowLeft';",
    'const css = `a { inset-inline-start: 0; margin-inline: 4px; border-start-start-radius: 2px }`;',
    "const t = 'overview: what is left over';",
  ])('would not be suspected in %s', (text) => {
    expect(scanPhysicalSides(file(text))).toEqual([]);
  });
});

describe('sizes', () => {
  it('do not depend on the root font size', () => {
    expect(findings(src, scanRem)).toEqual([]);
  });

  it('would be found', () => {
    expect(scanRem(file('const css = `a { gap: 1.5rem; }`;'))).toHaveLength(1);
    expect(scanRem(file("const word = 'x1remote';"))).toEqual([]);
  });
});

describe('tokens that a sheet reads', () => {
  const names = readFileSync('src/theme/generated/token-names.ts', 'utf8');
  const known = new Set([...names.matchAll(/--plinth-[a-z0-9-]+/g)].map(([name]) => name));
  const scan = scanUnknownTokens(known);

  it('are all declared somewhere', () => {
    expect(known.size).toBeGreaterThan(100);
    expect(findings(src, scan)).toEqual([]);
  });

  it('would be found', () => {
    expect(scan(file('const css = `a { gap: var(--plinth-space-3); }`;'))).toHaveLength(1);
    expect(scan(file('const css = `a { gap: var(--plinth-space-4); }`;'))).toEqual([]);
    expect(scan(file('const css = `a { font-family: var(--plinth-font-family, inherit); }`;'))).toEqual([]);
  });
});

describe('styled-components', () => {
  it('is used for static rules only', () => {
    expect(findings(src, scanStyledMeans)).toEqual([]);
  });

  it.each([
    'const G = createGlobalStyle`a{}`;',
    'const a = <ThemeProvider theme={t} />;',
    'const A = styled.a.attrs({ x: 1 })`a{}`;',
    'const A = styled.a`color: ${(props) => props.color};`;',
  ])('would be found in %s', (text) => {
    expect(scanStyledMeans(file(text)).length).toBeGreaterThan(0);
  });
});

describe('sheets', () => {
  // What a widget's own sheet closes, one that says it itself, and one that has no type of its own.
  const apart = ['shared/WidgetRoot.tsx', 'shared/Note.tsx', 'late/AssessmentReview.tsx'];

  it('leave the typeface to the host', () => {
    const others = src.filter(({ path }) => !apart.some((name) => path.endsWith(name)));
    expect(findings(others, scanSheetFonts)).toEqual([]);
  });

  it('would be found', () => {
    expect(scanSheetFonts(file("const a = createSheet('plinth-a', aCss);"))).toHaveLength(1);
    expect(scanSheetFonts(file("const a = createSheet('plinth-a', aCss + inheritFontCss);"))).toEqual([]);
  });
});
