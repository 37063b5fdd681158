import type { LevelScore, Model } from 'plinth/pyramid';

/** A team after its fourth round. */
export const northlight: readonly LevelScore[] = [
  { id: 'trust', score: 4.1, previous: 3.8, leader: 4.3 },
  { id: 'conflict', score: 3.7, previous: 3.2, leader: 4.2 },
  { id: 'commitment', score: 3.6, previous: 3.6, leader: 3.9 },
  { id: 'accountability', score: 2.8, previous: 3.0, leader: 3.7 },
  { id: 'results', score: 3.7, previous: 3.6, leader: 3.7 },
];

/** The first round of a team: nothing to compare with. */
export const firstRound: readonly LevelScore[] = northlight.map(({ id, score }) => ({ id, score }));

/** Too few people answered about two of the levels. */
export const incomplete: readonly LevelScore[] = northlight.map((level) =>
  level.id === 'conflict' || level.id === 'results' ? { id: level.id, score: null } : level,
);

/** Figures as they come from a broken import. */
export const broken: readonly LevelScore[] = [
  { id: 'trust', score: Number.NaN },
  { id: 'conflict', score: 9 },
  { id: 'commitment', score: 3.6 },
  { id: 'commitment', score: 1 },
  { id: 'harmony', score: 3 },
];

const text = (title: string, meaning: string) => ({ en: { title, meaning } });

export const threeLevels: Model = {
  id: 'craft',
  levels: [
    { id: 'tests', texts: text('Tests', 'We notice within minutes when something breaks.') },
    { id: 'review', texts: text('Review', 'Somebody else has read it before it counts.') },
    { id: 'release', texts: text('Release', 'Shipping is an ordinary part of an ordinary day.') },
  ],
};

export const threeLevelScores: readonly LevelScore[] = [
  { id: 'tests', score: 2.4 },
  { id: 'review', score: 3.9 },
  { id: 'release', score: 3.1 },
];

export const sevenLevels: Model = {
  id: 'seven',
  levels: ['Safety', 'Trust', 'Candour', 'Commitment', 'Peer accountability', 'Learning', 'Results'].map(
    (title, index) => ({
      id: `level-${index + 1}`,
      texts: text(title, `What ${title.toLowerCase()} means to us.`),
    }),
  ),
};

export const sevenLevelScores: readonly LevelScore[] = [4.4, 4.0, 3.1, 3.8, 2.9, 3.5, 3.9].map(
  (score, index) => ({
    id: `level-${index + 1}`,
    score,
    previous: score - 0.2 + (index % 3) * 0.2,
  }),
);

const long = 'Verantwortungsübernahme';
export const longTitles: Model = {
  id: 'long',
  levels: [
    'Vertrauen in der Zusammenarbeit',
    'Konstruktive Auseinandersetzung',
    'Gemeinsame Verbindlichkeit',
    long,
    'Ergebnisorientierung',
  ].map((title, index) => ({
    id: `l${index + 1}`,
    texts: text(
      title,
      'A meaning that goes on for quite a while, because somebody had a lot to say about this level and nobody had the heart to cut it down before it was printed.',
    ),
  })),
};
export const longScores: readonly LevelScore[] = [4.1, 3.7, 3.6, 2.8, 3.7].map((score, index) => ({
  id: `l${index + 1}`,
  score,
}));
