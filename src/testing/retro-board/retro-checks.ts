import { createRetroDocument } from '../../core/retro-board/index';
import type { Check } from '../check.types';
import type { HiddenBoardCheck, RetroSide, RetroUnderTest } from './retro-checks.types';
import { privacy } from './retro-privacy.checks';

/** Ids that no text and no server holds by chance. */
const PEOPLE = ['person-wq1-ada', 'person-wq2-bo', 'person-wq3-cy'];
/** 2030-01-01, in milliseconds: far from what a server has in its own logs. */
const START = 1_893_456_000_000;

/**
 * What a host's shared retro must hold to while cards are hidden or anonymous, whatever carries it: three people on pages
 * of their own, and everything that reaches each of them. Needs no test framework.
 *
 * It finds what is in `received()`. What somebody could learn from connections, addresses or the time of a message is
 * the host's to keep.
 */
export function retroPrivacyChecks(underTest: RetroUnderTest): readonly Check[] {
  return privacy.flatMap((check) =>
    [false, true]
      .filter((anonymous) => check.anonymous === 'both' || check.anonymous === anonymous)
      .map((anonymous) => ({
        name: `${anonymous ? 'anonymous' : 'named'}: ${check.name}`,
        run: () => run(underTest, check, anonymous),
      })),
  );
}

async function run(underTest: RetroUnderTest, check: HiddenBoardCheck, anonymous: boolean): Promise<void> {
  const clock = { now: START };
  let ids = 0;
  const document = createRetroDocument(
    { createId: () => `retro${ids++}` },
    { template: 'start-stop-continue', hidden: true, anonymous },
  );
  const opened = await underTest.open({ document, people: PEOPLE, now: () => clock.now });
  const [one, two, three] = opened as readonly [RetroSide, RetroSide, RetroSide];
  await underTest.settle();
  const settle = () => underTest.settle();
  await check.run({ people: PEOPLE, sides: [one, two, three], clock, settle });
}
