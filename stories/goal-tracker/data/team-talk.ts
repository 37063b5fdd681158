import type { Stance } from '../../../src/core/goal-tracker/goals.types';
import type { Deed } from './play';
import { MEMBERS } from './people';

const stance = (goal: string, person: string, said: Stance, reason?: string): Deed => [
  '2026-07-02',
  person,
  { type: 'stance.set', goal, person, stance: said, ...(reason === undefined ? {} : { reason }) },
];

/** Where everybody stands, what they ask and offer, and what has been acknowledged and celebrated by half time. */
export function teamTalk(order: () => string): readonly Deed[] {
  return [
    ...MEMBERS.map((person) => stance('interviews', person, 'committed')),
    ...['jonas', 'salma', 'lena', 'ewa', 'priya'].map((person) => stance('reviews', person, 'committed')),
    stance('reviews', 'tomas', 'reserved', 'As long as on-call comes first in a bad week.'),
    stance('reviews', 'dele', 'notYet', 'I review across two time zones. What counts as the same day?'),
    ...['salma', 'priya', 'mina'].map((person) => stance('setup', person, 'committed')),
    stance('on-call', 'tomas', 'committed'),
    stance('on-call', 'ewa', 'committed'),
    ['2026-07-13', 'salma', { type: 'checkIn.acknowledge', id: 'review-hours-1', on: true }],
    ['2026-08-15', 'lena', { type: 'checkIn.acknowledge', id: 'setup-share-6', on: true }],
    ['2026-08-15', 'salma', { type: 'checkIn.acknowledge', id: 'interview-count-6', on: true }],
    ['2026-08-10', 'priya', { type: 'celebration.mark', keyResult: 'interview-count', date: '2026-08-10' }],
    [
      '2026-08-11',
      'jonas',
      {
        type: 'say',
        goal: 'reviews',
        entry: 'ask-thursday',
        kind: 'ask',
        text: 'Can someone take the Thursday morning slot?',
      },
    ],
    [
      '2026-08-11',
      'lena',
      { type: 'say.answer', goal: 'reviews', to: 'ask-thursday', text: 'Mine until October. Count on it.' },
    ],
    [
      '2026-08-14',
      'salma',
      {
        type: 'say',
        goal: 'reviews',
        entry: 'account-older',
        kind: 'account',
        to: 'jonas',
        text: 'We said no review older than two days. Two are. What got in the way?',
      },
    ],
    [
      '2026-08-11',
      'mina',
      {
        type: 'say',
        goal: 'interviews',
        entry: 'thanks-dele',
        kind: 'thanks',
        to: 'dele',
        text: 'Three of the five ideas in the plan came from these talks.',
      },
    ],
    [
      '2026-07-03',
      'jonas',
      {
        type: 'initiative.add',
        initiative: {
          id: 'rota',
          goal: 'reviews',
          keyResult: 'review-hours',
          title: 'A review rota',
          order: order(),
          status: 'done',
          owner: 'jonas',
          due: '2026-08-14',
        },
      },
    ],
    [
      '2026-07-03',
      'jonas',
      {
        type: 'initiative.add',
        initiative: {
          id: 'small-changes',
          goal: 'reviews',
          keyResult: 'review-hours',
          title: 'Split changes above 400 lines',
          order: order(),
          status: 'doing',
          owner: 'ewa',
          due: '2026-08-20',
        },
      },
    ],
    [
      '2026-07-03',
      'tomas',
      {
        type: 'initiative.add',
        initiative: {
          id: 'disk',
          goal: 'on-call',
          keyResult: 'night-calls',
          title: 'Replace the failing disk',
          order: order(),
          status: 'planned',
          owner: 'tomas',
          due: '2026-08-05',
        },
      },
    ],
    [
      '2026-07-03',
      'lena',
      {
        type: 'view.save',
        view: {
          id: 'needs-us',
          title: 'What needs us',
          order: order(),
          settings: {
            layout: 'table',
            groupBy: 'owner',
            sort: { by: 'status', descending: false },
            filter: { status: ['atRisk', 'offTrack', 'none'] },
          },
        },
      },
    ],
  ];
}
