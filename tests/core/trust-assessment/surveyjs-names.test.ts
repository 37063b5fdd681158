import { importSurveyJs } from 'plinth/core';
import { describe, expect, it } from 'vitest';
import { plainText, withoutMarkup } from '../../../src/core/trust-assessment/surveyjs/plain-text';

const rating = (name: string) => ({ type: 'rating', name });
const groupsOf = (json: unknown) => {
  const { instrument, unsupported } = importSurveyJs(json);
  const groups: Record<string, string[]> = {};
  for (const { id, subscale } of instrument.items) (groups[subscale] ??= []).push(id);
  return { groups, unsupported, instrument };
};

describe('a matrix', () => {
  it('is one subscale, whatever its rows are called', () => {
    const { groups } = groupsOf({
      elements: [
        {
          type: 'matrix',
          name: 'trust',
          columns: [1, 2, 3],
          rows: ['We admit mistakes.', 'We ask for help', 'v1.2 planning'],
        },
        { type: 'matrix', name: 'a.b', columns: [1, 2, 3], rows: ['a.1', 'b'] },
      ],
    });
    expect(groups).toEqual({
      trust: ['trust.We_admit_mistakes.', 'trust.We_ask_for_help', 'trust.v1.2_planning'],
      'a.b': ['a.b.a.1', 'a.b.b'],
    });
  });

  it('with a dot in its name is no whole that a condition can ask about, and this is said', () => {
    const matrix = (name: string) => ({ type: 'matrix', name, columns: [1, 2, 3], rows: ['r'] });
    const { instrument, unsupported } = groupsOf({
      elements: [
        matrix('m.x'),
        matrix('m.y'),
        matrix('plain'),
        { ...rating('q'), visibleIf: '{m.x} notempty' },
        { ...rating('p'), visibleIf: '{plain} notempty' },
      ],
    });
    expect(unsupported).toEqual([
      { path: 'elements[3].visibleIf', type: 'rating', why: 'unknownReference', detail: 'm.x' },
    ]);
    expect(instrument.items.find(({ id }) => id === 'p')?.visibleIf).toBe('{plain} notempty');
  });
});

it('makes a subscale of each page, also of two of one name and of one without', () => {
  const { groups, instrument } = groupsOf({
    pages: [
      { name: 'page2', title: 'Two', elements: [rating('x')] },
      { title: 'Other', elements: [rating('y')] },
      { name: 'page2', title: 'Again', elements: [rating('z')] },
    ],
  });
  expect(groups).toEqual({ page2: ['x'], 'page2~3': ['y'], 'page2~2': ['z'] });
  expect(instrument.subscales).toEqual([
    { id: 'page2', title: 'Two' },
    { id: 'page2~3', title: 'Other' },
    { id: 'page2~2', title: 'Again' },
  ]);
});

it.each([
  ['tags', '<p>One<br>two</p>', 'One two'],
  ['a sign that begins no tag', '5 < 7 and 9 > 2, a<3', '5 < 7 and 9 > 2, a<3'],
  ['letters with marks', 'F&uuml;r &Aring;sa, gar&ccedil;on', 'Für Åsa, garçon'],
  ['dashes, quotes and numbers', '&bdquo;a&ldquo; &mdash; &#65;&#x42;&hellip;', '„a“ — AB…'],
  ['what stands for nothing', '&#0;&#xD800;&#x110000; &unknown; &', '��� &unknown; &'],
  ['no script', 'a<script>alert(1)</script>b<style>p{}</style>', 'ab'],
])('reads %s of markup', (_, html, text) => {
  expect(plainText(html)).toBe(text);
});

it.each([
  ['<b>How</b> are you?<br/>Fine', 'How are you? Fine'],
  ['R&amp;D', 'R&amp;D'],
  ['Press <Tab>, 3 < 4', 'Press <Tab>, 3 < 4'],
  ['<script>alert(1)</script>ok', 'ok'],
])('takes markup off the title %s', (title, text) => {
  expect(withoutMarkup(title)).toBe(text);
});

it('says once per text that markup was taken off', () => {
  const { unsupported, instrument } = groupsOf({
    title: '<b>Survey</b>',
    elements: [
      {
        type: 'matrix',
        name: 'm',
        title: { default: '<i>How</i>', de: '<i>Wie</i>' },
        columns: [{ value: 1, text: '<b>No</b>' }, 2],
        rows: [{ value: 'r', text: 'Plain' }],
      },
      { type: 'html', name: 'h', html: '&lt;b&gt; is bold' },
    ],
  });
  expect(unsupported.map(({ path, why }) => `${path} ${why}`)).toEqual([
    'title formatting',
    'elements[0].title formatting',
    'elements[0].columns[0].text formatting',
    'elements[1].html formatting',
  ]);
  expect(instrument.title).toBe('Survey');
  expect(instrument.items.map(({ text }) => text)).toEqual([
    { en: 'How', de: 'Wie' },
    'Plain',
    '<b> is bold',
  ]);
});
