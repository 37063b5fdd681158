import { TrustAssessmentForm } from 'plinth';
import { mount, type MountHandle } from '../../../src/embed/mount';
import { pulse5 } from 'plinth/instruments';
import { afterEach, expect, it } from 'vitest';

/** What the guide on embedding says of a page's rules: which reach a widget in the page, and that none reaches a shadow root. */
const ELEMENTS = ['p', 'svg', 'button', 'h2'] as const;
const PROPERTIES = [
  'maxWidth',
  'display',
  'backgroundColor',
  'textTransform',
  'letterSpacing',
  'textIndent',
] as const;

let handle: Pick<MountHandle<object>, 'unmount'> | undefined;
afterEach(() => {
  handle?.unmount();
  document.head.querySelector('[data-page-rules]')?.remove();
  document.body.replaceChildren();
});

async function lookOf(shadow: boolean, rule: string): Promise<string> {
  const place = document.body.appendChild(document.createElement('div'));
  handle = mount(place, TrustAssessmentForm, { instrument: pulse5, theme: 'light' as const }, { shadow });
  const root = place.shadowRoot ?? place;
  await expect.poll(() => root.querySelector('[role="radiogroup"]')).not.toBeNull();
  const style = document.head.appendChild(document.createElement('style'));
  style.dataset['pageRules'] = '';
  style.textContent = rule;
  const look = ELEMENTS.flatMap((tag) =>
    [...root.querySelectorAll(tag)].map((element) => {
      const computed = getComputedStyle(element);
      return `${tag} ${PROPERTIES.map((name) => computed[name]).join(' ')}`;
    }),
  );
  handle.unmount();
  style.remove();
  place.remove();
  expect(look.length).toBeGreaterThan(4);
  return look.join('\n');
}

it.each([
  ['p { max-width: 3ch; text-indent: 2em }', true],
  ['svg { display: none }', true],
  ['* { letter-spacing: 3px }', true],
  ['button { background: lime; text-transform: uppercase; letter-spacing: 3px }', false],
  ['h2 { max-width: 20px }', true],
  ['h2 { text-transform: uppercase }', false],
])('%s reaches a widget in the page: %s; in a shadow root: false', async (rule, reaches) => {
  expect((await lookOf(false, rule)) !== (await lookOf(false, ''))).toBe(reaches);
  expect(await lookOf(true, rule)).toBe(await lookOf(true, ''));
});
