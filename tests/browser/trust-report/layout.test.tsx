import { render, screen } from '@testing-library/react';
import { team15 } from 'plinth/instruments';
import { RoundStatus, TrustReport, type TrustReportProps } from 'plinth/trust-report';
import { afterEach, describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar';
import { de } from '../../../src/locales/de';
import { longComments, sixRounds, tooFew, twoRounds, withGroups } from '../../../stories/trust-report/data';
import { emulateMedia } from '../../helpers/devices';
import { textsOutside } from '../../helpers/texts-outside';

const LONG = 'Zwischenbefragung Sommerhalbjahr';

const part = (name: string) => document.querySelector<HTMLElement>(`[data-plinth-part="report-${name}"]`);
const all = (name: string) => [
  ...document.querySelectorAll<HTMLElement>(`[data-plinth-part="report-${name}"]`),
];

async function show(width: number, props: TrustReportProps = {}) {
  const shown = render(
    <div style={{ inlineSize: width }}>
      <TrustReport
        title="Northlight"
        instrument={team15}
        summaries={sixRounds}
        theme="light"
        onPlan={() => {}}
        {...props}
      />
    </div>,
  );
  await expect.poll(() => part('next'), { timeout: 10_000 }).toBeTruthy();
  // The long texts come last and change heights.
  await expect.poll(() => part('next-step')?.querySelector('p')).toBeTruthy();
  return shown;
}

/** What sticks out of the widget sideways. */
function sticking(): string[] {
  const root = document.querySelector('[data-plinth-part$="-root"]')!;
  const frame = root.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.closest('[data-plinth-part="report-table-scroll"] table'))
    .filter(
      (element) => !element.closest('[data-plinth-part="announcer"], [data-plinth-part="visually-hidden"]'),
    )
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < frame.left - 1 || right > frame.right + 1);
    })
    .map((element) => `${element.tagName} ${element.dataset.plinthPart ?? ''} ${element.textContent}`);
}

afterEach(() => emulateMedia({}));

describe.each([
  ['English', {}],
  ['German', { messages: de }],
  ['Arabic', { messages: ar }],
  ['long comments', { summaries: longComments }],
  ['long names of rounds', { summaries: twoRounds.map((round) => ({ ...round, title: LONG })) }],
  ['groups and tables', { summaries: withGroups, defaultTables: true }],
] as const)('%s', (_, props) => {
  it.each([320, 480, 768, 1200])('stays inside its container at %d px', async (width) => {
    await show(width, props);
    expect(sticking()).toEqual([]);
    expect(document.querySelector('[data-plinth-part="report-root"]')!.scrollWidth).toBeLessThanOrEqual(
      width,
    );
  });
});

describe('by the width of the container', () => {
  it('puts the pyramid beside the findings from 1080 px, above them before', async () => {
    const { unmount } = await show(1200);
    const box = (name: string) => part(name)!.getBoundingClientRect();
    expect(box('picture').right).toBeLessThan(box('findings').left);
    expect(box('picture').width).toBe(420);
    expect(box('spread').width).toBeGreaterThan(1000);
    unmount();
    await show(768);
    expect(box('picture').bottom).toBeLessThan(box('findings').top);
  });

  it('mirrors', async () => {
    await show(1200, { messages: ar });
    expect(part('picture')!.getBoundingClientRect().left).toBeGreaterThan(
      part('findings')!.getBoundingClientRect().right,
    );
    // What leans low lies on the side where Arabic begins.
    const commitment = all('spread-bar')[2]!;
    const tones = [...commitment.querySelectorAll<SVGGElement>('[data-tone]')];
    const left = (tone: string) =>
      tones
        .find((one) => one.dataset['tone'] === tone)!
        .querySelector('rect')!
        .getBoundingClientRect().left;
    expect(left('1')).toBeGreaterThan(left('5'));
  });

  it('puts names above the bars at 320 px, beside them at 768', async () => {
    const { unmount } = await show(320);
    const name = () => all('spread-row')[0]!.firstElementChild!.getBoundingClientRect();
    const bar = () => all('spread-bar')[0]!.getBoundingClientRect();
    expect(name().bottom).toBeLessThanOrEqual(bar().top + 1);
    unmount();
    await show(768);
    expect(name().right).toBeLessThanOrEqual(bar().left);
  });

  it.each([320, 768, 1200])('keeps numbers inside their segments at %d px', async (width) => {
    await show(width);
    const texts = document.querySelectorAll('[data-plinth-part="report-spread-bar"] text');
    expect(texts.length).toBeGreaterThan(8);
    for (const text of texts) {
      const inner = text.getBoundingClientRect();
      const outer = text.parentElement!.querySelector('rect')!.getBoundingClientRect();
      expect(inner.left).toBeGreaterThanOrEqual(outer.left);
      expect(inner.right).toBeLessThanOrEqual(outer.right);
    }
  });

  it('lets every ledger row of the pyramid stay within its level', async () => {
    await show(1200);
    const ledgers = [...document.querySelectorAll('[data-plinth-part="pyramid-ledger"]')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(ledgers).toHaveLength(5);
    const sorted = ledgers.sort((a, b) => a.top - b.top);
    for (const [index, box] of sorted.entries()) {
      if (index > 0) expect(box.top).toBeGreaterThanOrEqual(sorted[index - 1]!.bottom - 1);
    }
  });

  it.each([
    ['English', {}],
    ['Arabic', { messages: ar }],
  ] as const)('keeps the figures beside the pyramid in their column in %s', async (_, props) => {
    await show(1200, { summaries: twoRounds, ...props });
    const ledgers = [...document.querySelectorAll('[data-plinth-part="pyramid-ledger"]')];
    expect(ledgers).toHaveLength(5);
    expect(ledgers.flatMap(textsOutside)).toEqual([]);
  });

  it.each([
    ['English', {}],
    ['Arabic', { messages: ar }],
  ] as const)('puts the point between team and round in %s', async (_, props) => {
    await show(768, props);
    const [team, point, round] = [...part('eyebrow')!.childNodes].map((node) => {
      const range = document.createRange();
      range.selectNode(node);
      return range.getBoundingClientRect();
    });
    expect(part('eyebrow')!.textContent).toMatch(/^Northlight · /);
    const middle = (box: DOMRect) => box.left + box.width / 2;
    const sides = [middle(team!), middle(round!)].sort((a, b) => a - b);
    expect(middle(point!)).toBeGreaterThan(sides[0]!);
    expect(middle(point!)).toBeLessThan(sides[1]!);
  });

  it('gives targets of at least 24 px', async () => {
    await show(320);
    for (const button of document.querySelectorAll('[data-plinth-part="report-root"] button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.textContent).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('where colour is not enough', () => {
  it('has patterns in forced colours, and none before', async () => {
    await show(768);
    const pattern = () => getComputedStyle(document.querySelector('[data-tone="5"] rect[data-pattern]')!);
    expect(pattern().display).toBe('none');
    await emulateMedia({ 'forced-colors': 'active' });
    expect(pattern().display).toBe('inline');
    expect(pattern().fill).toContain('url(');
  });

  it('prints like a document: no controls, all of a long comment', async () => {
    await show(768, { summaries: longComments });
    await emulateMedia({}, 'print');
    const root = document.querySelector('[data-plinth-part="report-root"]')!;
    for (const button of root.querySelectorAll('button')) expect(button.checkVisibility()).toBe(false);
    const comment = document.querySelector('bdi[data-clamped]')!;
    expect(
      getComputedStyle(comment).webkitLineClamp === 'none' || getComputedStyle(comment).display === 'block',
    ).toBe(true);
    expect(comment.scrollHeight).toBeLessThanOrEqual(comment.clientHeight + 1);
    expect(screen.getAllByRole('heading').length).toBeGreaterThan(5);
  });
});

it.each([320, 768])('waits inside its container at %d px', (width) => {
  render(
    <div style={{ inlineSize: width }}>
      <TrustReport summaries={tooFew} onRemind={() => {}} theme="light" />
    </div>,
  );
  expect(sticking()).toEqual([]);
  const [bar, share] = document.querySelectorAll('[data-plinth-part="report-count"] rect');
  expect(share!.getBoundingClientRect().width / bar!.getBoundingClientRect().width).toBeCloseTo(0.6, 1);
});

it('says how far a round is at 320 px', () => {
  render(
    <div style={{ inlineSize: 320 }}>
      <RoundStatus
        round={{ status: 'inviting', answered: 4, invited: 8, minRespondents: 5 }}
        today="2026-09-04"
        messages={de}
        onRemind={() => {}}
        onClose={() => {}}
      />
    </div>,
  );
  expect(sticking()).toEqual([]);
});

it.each([
  ['left to right', {}, 'left', 'right'],
  ['right to left, with Latin names', { messages: ar }, 'right', 'left'],
] as const)('sets the two ends of a trend below its ends, %s', async (_, props, start, end) => {
  await show(1000, props);
  await expect.poll(() => part('ends')).toBeTruthy();
  const trends = all('ends').filter((one) => one.closest('[data-plinth-part="report-trend-item"]'));
  expect(trends).toHaveLength(5);
  for (const ends of trends) {
    const around = ends.getBoundingClientRect();
    // Where the words are, not the boxes around them.
    const [first, last] = [...ends.children].map((one) => {
      const words = document.createRange();
      words.selectNodeContents(one);
      return words.getBoundingClientRect();
    });
    expect(Math.abs(first![start] - around[start])).toBeLessThan(2);
    expect(Math.abs(last![end] - around[end])).toBeLessThan(2);
  }
});
