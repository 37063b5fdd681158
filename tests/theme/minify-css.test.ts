import { inside } from '../../src/components/shared/inside';
import * as plugin from '../../scripts/build/minify-css.mjs';

const { squeeze } = plugin as unknown as { squeeze: (css: string) => string };

it.each([
  ['& :where(a, b) {\n  color: red;\n  gap: 4px 8px;\n}\n', ':where(a,b){color:red;gap:4px 8px}'],
  ['& :where(a)::before { content: "a ; b: { }  "; }', ':where(a)::before{content:"a ; b: { }  "}'],
  ['&:where([dir="rtl"]) :where(b > i) { top: 0; }', '&:where([dir="rtl"]) :where(b>i){top:0}'],
  ['a { width: calc(1px + var(--x, 2px) * -1); }', 'a{width:calc(1px + var(--x,2px) * -1)}'],
  ['/* why */ a { b: c } /* and ** so */', ' a{b:c}'],
  ['@media (forced-colors: active) { & { c: d; } }', '@media (forced-colors:active){&{c:d}}'],
  [
    '@container (width >= 40px) and (width < 80px) { a { b: c; } }',
    '@container (width >= 40px) and (width < 80px){a{b:c}}',
  ],
  ['& > * { a: b } & + p { c: d } &::before { e: f }', '>*{a:b}& + p{c:d}&::before{e:f}'],
  [
    '@media print { & :where(a) { b: c; } &:where(x) { y: z } }',
    '@media print{:where(a){b:c}&:where(x){y:z}}',
  ],
])('%j', (source, expected) => {
  expect(squeeze(source).trimEnd()).toBe(expected.trimEnd());
});

it('keeps the space at the end of a piece, where a name may follow', () => {
  expect(squeeze('& :where(')).toBe(':where(');
  expect(squeeze(' path) { fill: none; }\n& ')).toBe(' path){fill:none}& ');
});

it('leaves rules inside what they are said to stand in', () => {
  const sheet = (css: string) => squeeze(inside('header', css)).trim();
  expect(sheet('& :where(.a) { b: c; }')).toBe(':where(header){:where(.a){b:c}}');
  // The build squeezes a module's templates before they run.
  expect(sheet(squeeze('& :where(.a) { b: c; }'))).toBe(sheet('& :where(.a) { b: c; }'));
});
