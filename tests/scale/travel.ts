// How long an edit is on its way: to somebody at the same server, and to somebody at the other one.
import { joinAs } from './client';
import type { World } from './scenarios';

const EDITS = 200;
const middle = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1]!;

/** Medians in milliseconds, from the command of one person to the store of another; all three people are in this process. */
export async function travelTimes({ server }: World) {
  const [here, there] = await Promise.all([server(), server()]);
  const ada = await joinAs('ada', here.url, 'travel');
  await ada.sent();
  const neighbour = await joinAs('bo', here.url, 'travel');
  const far = await joinAs('cy', there.url, 'travel');
  const [same, other]: number[][] = [[], []];
  for (let turn = 0; turn < EDITS; turn++) {
    const text = `edit ${turn}`;
    const arrivals = Promise.all([neighbour.hears(text), far.hears(text)]);
    const start = performance.now();
    ada.add(text);
    const [near, away] = await arrivals;
    same!.push(near - start);
    other!.push(away - start);
  }
  for (const client of [ada, neighbour, far]) client.stop();
  await Promise.all([here.kill(), there.kill()]);
  return { edits: EDITS, same: middle(same!), other: middle(other!) };
}
