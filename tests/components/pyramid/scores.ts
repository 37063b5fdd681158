import type { LevelScore } from 'plinth/pyramid';

export const scores: readonly LevelScore[] = [
  { id: 'trust', score: 4.1, previous: 3.8, leader: 4.3 },
  { id: 'conflict', score: 3.7, previous: 3.2, leader: 4.2 },
  { id: 'commitment', score: 3.6, previous: 3.6, leader: 3.9 },
  { id: 'accountability', score: 2.8, previous: 3.0, leader: 3.7 },
  { id: 'results', score: 3.7, previous: 3.6, leader: 3.7 },
];
