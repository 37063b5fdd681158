import { render, screen, within } from '@testing-library/react';
import { team15 } from 'plinth/instruments';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { describe, expect, it } from 'vitest';
import { fromResponse } from '../../../src/core/trust-assessment/response.convert';
import { longTexts } from '../../../stories/trust-assessment/data';
import { expectAccessible } from '../../helpers/axe';
import { textsOutside } from '../../helpers/texts-outside';

/** Parts that load on demand may take their time on a busy machine. */
const LOADING = { timeout: 20_000 };

const answers = { trust1: 4, trust2: 4, trust3: 2, conflict1: 3 };
const draft = fromResponse({ answers }, { instrument: 'team-15', at: 1 });
const sent = fromResponse({ answers }, { instrument: 'team-15', at: 1, submitted: true });

function show(width: number, props: Partial<Parameters<typeof TrustAssessmentForm>[0]> = {}) {
  const { container, unmount } = render(
    <div style={{ inlineSize: width }}>
      <TrustAssessmentForm instrument={team15} {...props} />
    </div>,
  );
  return { place: container.firstElementChild!, unmount };
}
const options = () => within(screen.getAllByRole('radiogroup')[0]!).getAllByRole('radio');
const boxes = () => options().map((option) => option.getBoundingClientRect());
/** Nothing sticks out to the side: a page that scrolls sideways at 320 px fails WCAG 1.4.10. */
const sticksOut = (place: Element) =>
  [...place.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    const { left: start, right: end } = place.getBoundingClientRect();
    return element.clientWidth > 1 && (left < start - 0.5 || right > end + 0.5);
  });

describe('layout follows the container', () => {
  it('puts five options into one row where there is room', () => {
    show(760);
    expect(new Set(boxes().map((box) => box.y)).size).toBe(1);
    expect(new Set(boxes().map((box) => Math.round(box.width))).size).toBe(1);
  });

  it.each([639, 360, 320])('stacks options of at least 44 px at %i px', (width) => {
    const { place } = show(width);
    expect(new Set(boxes().map((box) => box.x)).size).toBe(1);
    for (const box of boxes()) expect(box.height).toBeGreaterThanOrEqual(44);
    expect(sticksOut(place)).toEqual([]);
  });

  it('keeps everything inside 320 px in each state', async () => {
    for (const props of [
      { defaultDocument: draft },
      { readOnly: true, defaultDocument: draft },
      { defaultDocument: sent },
    ]) {
      const { place, unmount } = show(320, props);
      if (props.defaultDocument === sent) await screen.findByText('Only you can see this page', {}, LOADING);
      expect(sticksOut(place)).toEqual([]);
      await expectAccessible();
      unmount();
    }
  });

  it.each([320, 480])('cuts no long word off at %i px, and squeezes no mark', (width) => {
    show(width, { instrument: longTexts });
    expect(textsOutside(screen.getByRole('form'))).toEqual([]);
    const mark = document.querySelector('[data-plinth-part="assessment-eyebrow"]')!;
    const text = document.createRange();
    text.selectNodeContents(mark);
    expect(text.getBoundingClientRect().left - mark.getBoundingClientRect().left).toBe(18);
  });

  it('is no wider than its lines can be read', () => {
    show(1200);
    expect(screen.getByRole('form').getBoundingClientRect().width).toBe(760);
  });
});
