// What a person's own hands do: keys and mouse, sent by the browser as real input events, the same for both pages.

/** Thread time of all steps, each with its frame; `dearest` is what the most expensive one took. In ms. */
async function costOfSteps(page, steps) {
  const first = await page.spent();
  let last = first;
  let dearest = 0;
  for (const step of steps) {
    await step();
    await page.run('frame()');
    const now = await page.spent();
    dearest = Math.max(dearest, now.cpu - last.cpu);
    last = now;
  }
  await page.run('settle()');
  const end = await page.spent();
  const parts = Object.fromEntries(Object.keys(end).map((part) => [part, end[part] - first[part]]));
  return { parts, dearest };
}

const MOVES = 60;

/** One card from the first column to the last, in 60 moves. The dearest step tells whether any task could have been long. */
export async function dragCard(page) {
  const { id, from, to } = await page.run('dragPlan()');
  const mouse = (type, { x, y }, buttons) =>
    page.cdp.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      buttons,
      // A move names the button that is held; without it, Chromium takes the pointer's capture away.
      button: buttons === 0 && type === 'mouseMoved' ? 'none' : 'left',
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  await mouse('mouseMoved', from, 0);
  await page.run('settle()');
  const at = (share) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  const { parts, dearest } = await costOfSteps(page, [
    () => mouse('mousePressed', from, 1),
    ...Array.from({ length: MOVES }, (_, move) => () => mouse('mouseMoved', at((move + 1) / MOVES), 1)),
    () => mouse('mouseReleased', to, 0),
  ]);
  if ((await page.run('dropped()')) !== id) throw new Error('The dragged card is not where it was dropped');
  return { drag: parts, 'drag: dearest step': { cpu: dearest } };
}

const TEXT = 'We should talk about the review queue';

/** A text in the composer, key by key; the mean of one key. */
export async function typeText(page) {
  await page.run('compose()');
  const key = (text) => async () => {
    await page.cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text, unmodifiedText: text });
    await page.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
  };
  const { parts } = await costOfSteps(page, [...TEXT].map(key));
  if ((await page.run('composed()')) !== TEXT) throw new Error('The composer does not hold what was typed');
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, value / TEXT.length]));
}
