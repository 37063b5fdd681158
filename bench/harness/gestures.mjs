// What a person's own hands do: keys and mouse, sent by the browser as real input events, the same for both pages.

const MOVES = 60;
/** Moves whose thread time is read together: reading it costs something too. */
const TOGETHER = 5;

/**
 * One card from the first column to the last, in 60 moves. A move is answered once the page has seen it, at most one per
 * frame, so nothing else has to be asked of the page meanwhile. `drag: dearest step` is the most that the press with the
 * lift, any five moves or the drop took: while that is below 50 ms, no task can have been longer.
 */
export async function dragCard(page) {
  const { id, from, to } = await page.run('dragPlan()');
  const mouse = (type, share, buttons) =>
    page.cdp.send('Input.dispatchMouseEvent', {
      type,
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
      buttons,
      // A move names the button that is held; without it, Chromium takes the pointer's capture away.
      button: buttons === 0 && type === 'mouseMoved' ? 'none' : 'left',
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  await mouse('mouseMoved', 0, 0);
  await page.run('settle()');

  const first = await page.spent();
  let last = first;
  let dearest = 0;
  const endStep = async () => {
    const now = await page.spent();
    dearest = Math.max(dearest, now.cpu - last.cpu);
    last = now;
  };
  await mouse('mousePressed', 0, 1);
  for (let move = 1; move <= MOVES; move += 1) {
    await mouse('mouseMoved', move / MOVES, 1);
    // The second move comes after the first one's frame.
    if (move % TOGETHER === 2) await endStep();
  }
  await endStep();
  await mouse('mouseReleased', 1, 0);
  await page.run('frame()');
  await endStep();
  await page.run('settle()');
  const end = await page.spent();
  if ((await page.run('dropped()')) !== id) throw new Error('The dragged card is not where it was dropped');
  const drag = Object.fromEntries(Object.keys(end).map((part) => [part, end[part] - first[part]]));
  return { drag, 'drag: dearest step': { cpu: dearest } };
}

const TEXT = 'We should talk about the review queue';

/** A text in the composer, key by key, each with its frame; the mean of one key. */
export async function typeText(page) {
  await page.run('compose()');
  const first = await page.spent();
  for (const text of TEXT) {
    await page.cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text, unmodifiedText: text });
    await page.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
    await page.run('frame()');
  }
  await page.run('settle()');
  const end = await page.spent();
  if ((await page.run('composed()')) !== TEXT) throw new Error('The composer does not hold what was typed');
  return Object.fromEntries(Object.keys(end).map((part) => [part, (end[part] - first[part]) / TEXT.length]));
}
