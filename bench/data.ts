// What both pages of a pair show: the same statements, the same figures, the same person.

export const PRINCIPLES = ['trust', 'conflict', 'commitment', 'accountability', 'results'] as const;
export type Principle = (typeof PRINCIPLES)[number];

export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly reverse: boolean;
}

export interface Section {
  readonly id: Principle;
  readonly name: string;
  readonly question: string;
  readonly intro: string;
  readonly statements: readonly Statement[];
}

export interface Questionnaire {
  readonly title: string;
  readonly labels: readonly string[];
  readonly sections: readonly Section[];
}

const SECTIONS: readonly Omit<Section, 'statements'>[] = [
  {
    id: 'trust',
    name: 'Trust',
    question: 'How open are we with each other?',
    intro: 'Think of the last month: the open questions, the mistakes, the days when help was needed.',
  },
  {
    id: 'conflict',
    name: 'Conflict',
    question: 'How do we disagree?',
    intro: 'Think of the moments in the last month when opinions differed.',
  },
  {
    id: 'commitment',
    name: 'Commitment',
    question: 'How do we decide?',
    intro: 'Think of the decisions of the last month, the small ones too.',
  },
  {
    id: 'accountability',
    name: 'Accountability',
    question: 'How do we keep our word?',
    intro: 'Think of what we promised each other in the last month.',
  },
  {
    id: 'results',
    name: 'Results',
    question: 'What do we aim for together?',
    intro: 'Think of what we set out to reach in the last month.',
  },
];

const TEXTS = [
  'When I don’t know something, I say so in front of the team.',
  'When one of us gets something wrong, we hear it from that person first.',
  'I keep it to myself when I am stuck, and hope that nobody notices.',
  'When I disagree in a meeting, I say so in that meeting.',
  'After a sharp debate, we work together as easily as before.',
  'Before we decide, we ask those who have not spoken yet.',
  'Once we have decided, I back the decision even if I argued against it.',
  'When a teammate’s promise slips, I bring it up with that person directly.',
];

/** `count` statements spread over the five principles, every third of them reversed. */
export function questionnaire(count: number): Questionnaire {
  const statements = Array.from({ length: count }, (_, index) => ({
    id: `item-${index + 1}`,
    text: TEXTS[index % TEXTS.length] ?? '',
    reverse: index % 3 === 2,
  }));
  let from = 0;
  const sections = SECTIONS.map((section, index) => {
    const to = Math.round(((index + 1) * count) / SECTIONS.length);
    const own = statements.slice(from, to);
    from = to;
    return { ...section, statements: own };
  });
  return {
    title: 'Team trust assessment',
    labels: ['Almost never', 'Seldom', 'Sometimes', 'Often', 'Almost always'],
    sections,
  };
}

export interface LevelFigures {
  readonly id: Principle;
  readonly score: number;
  readonly previous: number;
}

/** Round `round` of a team: from one round to the next exactly one level's score changes. */
export function figures(round: number): readonly LevelFigures[] {
  const start = [3.8, 3.6, 3.4, 2.8, 3.7];
  const previous = [3.6, 3.1, 3.4, 3.0, 3.6];
  return PRINCIPLES.map((id, index) => {
    const turns = Math.floor((round + PRINCIPLES.length - 1 - index) / PRINCIPLES.length);
    const score = Math.round(((start[index] ?? 3) + (turns % 4) * 0.2) * 10) / 10;
    return { id, score, previous: previous[index] ?? 3 };
  });
}

export const SELECTED: Principle = 'accountability';

/** How many of seven lie nearest to each point of the scale, by principle. */
export const SPREADS: readonly (readonly number[])[] = [
  [0, 1, 1, 4, 1],
  [0, 1, 2, 3, 1],
  [0, 3, 0, 3, 1],
  [1, 2, 2, 1, 1],
  [0, 0, 3, 3, 1],
];

/** What to try next, by principle. */
export const STEPS: readonly { readonly title: string; readonly text: string }[] = [
  { title: 'Where I am stuck', text: 'Open the weekly with one line each: what I am stuck on.' },
  {
    title: 'The other side',
    text: 'Before a big decision, two people argue against it as well as they can.',
  },
  { title: 'The last five minutes', text: 'Write down the decisions together, one sentence each.' },
  { title: 'The two-minute promise check', text: 'End each stand-up with: what did I promise?' },
  { title: 'One goal on the wall', text: 'Put the shared goal and its number where all can see them.' },
];
