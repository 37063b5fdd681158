import { expect, test } from 'vitest';
import {
  allowanceOf,
  boardView,
  findCards,
  rankingOf,
  retroPrivateSchema,
  retroSchema,
  stillToCome,
  votesOn,
} from '../../../src/core/retro-board/index';
import { parseDocument } from '../../../src/core/shared/validate-document';
import { hiddenCollect, hiddenCollectPrivate } from '../../../stories/retro-board/data/hidden-collect';
import { manyCards } from '../../../stories/retro-board/data/many-cards';
import { MY_VOTER, ROUND, sprint18 } from '../../../stories/retro-board/data/sprint-18';

test('the boards of the stories are what they say', () => {
  expect(boardView(sprint18).map(({ count }) => count)).toEqual([4, 5, 4]);
  expect(allowanceOf(sprint18, ROUND, MY_VOTER)).toMatchObject({ budget: 6, left: 2 });
  expect(rankingOf(sprint18, ROUND)[0]).toMatchObject({ entry: { id: 'review-queue' }, votes: 6, rank: 1 });
  expect(stillToCome(hiddenCollect).total).toBe(14);
  for (const document of [sprint18, hiddenCollect, manyCards(5000)])
    expect(parseDocument(retroSchema, document)).toMatchObject({ ok: true, warnings: [] });
  expect(parseDocument(retroPrivateSchema, hiddenCollectPrivate)).toMatchObject({ ok: true, warnings: [] });
});

test('five thousand cards are all there', () => {
  const document = manyCards(5000);
  expect(manyCards(5000)).toEqual(document);
  expect(boardView(document).reduce((sum, { count }) => sum + count, 0)).toBe(5000);
  expect(findCards(document, { text: 'priya QUEUE' })!.cardIds.size).toBeGreaterThan(10);
  expect(votesOn(document, 'round-1', 'card-0')).toBe(1);
});
