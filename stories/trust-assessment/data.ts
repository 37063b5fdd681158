import { fromResponse, type Answers, type Json, type ResponseDocument } from 'plinth/core';
import type { Instrument } from 'plinth/instruments';
import { memoryStorage, storageKey, type StorageAdapter } from 'plinth/storage';

/** A person who trusts the team, and keeps quiet in debates. */
const all: Answers = {
  trust1: 4,
  trust2: 5,
  trust3: 1,
  conflict1: 3,
  conflict2: 4,
  conflict3: 3,
  commitment1: 4,
  commitment2: 4,
  commitment3: 3,
  accountability1: 3,
  accountability2: 4,
  accountability3: 2,
  results1: 4,
  results2: 5,
  results3: 2,
};
const comment =
  'The pricing debate in week two was the best one we’ve had. It got loud, and nobody took it home.';

/** A day in September 2026, noon: what stories take for now. */
export const today = () => Date.UTC(2026, 8, 4, 12);
const tuesday = Date.UTC(2026, 8, 1, 12);

/** The first `count` answers of team-15. */
export function answered(count: number, more: { readonly submitted?: boolean } = {}): ResponseDocument {
  return fromResponse(
    {
      id: 'northlight-4-ada',
      answers: Object.fromEntries(Object.entries(all).slice(0, count)),
      ...(count > 3 ? { comments: { conflict: comment } } : {}),
    },
    { instrument: 'team-15', at: tuesday, ...more },
  );
}

/** A device on which somebody has answered before. */
export function storageWith(document: ResponseDocument): StorageAdapter {
  const storage = memoryStorage();
  void storage.compact(
    storageKey({ widget: 'assessment', documentId: 'team-15' }),
    () => document as unknown as Json,
  );
  return storage;
}

/** A device whose storage is full. */
export function fullStorage(): StorageAdapter {
  const refuse = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  return { ...memoryStorage(), append: refuse, compact: refuse };
}

/** A device that takes its time. */
export function endlessStorage(): StorageAdapter {
  return { ...memoryStorage(), load: () => new Promise(() => undefined) };
}

/** Two hundred statements in five principles. */
export const huge: Instrument = {
  schema: 'plinth/instrument',
  version: 1,
  id: 'huge',
  title: 'Two hundred statements',
  scale: {
    min: 1,
    max: 5,
    labels: { 1: 'Almost never', 2: 'Seldom', 3: 'Sometimes', 4: 'Often', 5: 'Almost always' },
  },
  items: Array.from({ length: 200 }, (_, index) => ({
    id: `item${index + 1}`,
    subscale:
      ['trust', 'conflict', 'commitment', 'accountability', 'results'][Math.floor(index / 40)] ?? 'trust',
    kind: 'likert',
    text: `Statement ${index + 1} of a questionnaire that does not know when to stop`,
    required: true,
  })),
  notApplicable: true,
};

const long =
  'When the steering committee for organisational development has published its quarterly recommendations, we take the time to discuss what they mean for our everyday collaboration';

/** Long words, long labels, a scale of seven points, an optional and a required text. */
export const longTexts: Instrument = {
  schema: 'plinth/instrument',
  version: 1,
  id: 'long',
  title: 'Interdisciplinary assessment of organisational development and collaboration across all locations',
  scale: {
    min: 1,
    max: 7,
    labels: {
      1: 'I disagree completely and without reservation',
      4: 'Neither agree nor disagree',
      7: 'Uneingeschränkte Zustimmungsbereitschaft',
    },
  },
  items: [
    { id: 'one', subscale: 'cooperation', kind: 'likert', text: `${long}.`, required: true },
    {
      id: 'two',
      subscale: 'cooperation',
      kind: 'likert',
      text: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
    },
    {
      id: 'why',
      subscale: 'cooperation',
      kind: 'text',
      text: `${long}: what would have to change?`,
      required: true,
    },
  ],
  subscales: [{ id: 'cooperation', title: 'Interdisciplinary cooperation and organisational development' }],
  pages: [{ id: 'only', title: `${long}?`, intro: `${long}. ${long}.`, items: ['one', 'two', 'why'] }],
  notApplicable: true,
  comments: true,
};

/** Asks further only where there is something to ask about. */
export const branching: Instrument = {
  schema: 'plinth/instrument',
  version: 1,
  id: 'branching',
  title: 'Check-in after the release',
  scale: {
    min: 1,
    max: 5,
    labels: { 1: 'Almost never', 2: 'Seldom', 3: 'Sometimes', 4: 'Often', 5: 'Almost always' },
  },
  items: [
    {
      id: 'open',
      subscale: 'trust',
      kind: 'likert',
      text: 'We told each other early when something was about to slip.',
      required: true,
    },
    {
      id: 'time',
      subscale: 'trust',
      kind: 'likert',
      text: 'What kept us from it was time, not trust.',
      visibleIf: '{open} < 3',
    },
    {
      id: 'help',
      subscale: 'trust',
      kind: 'text',
      text: 'What would have made it easier to speak up?',
      visibleIf: '{open} < 3',
    },
    {
      id: 'asked',
      subscale: 'trust',
      kind: 'likert',
      text: 'Whoever asked for help got it within a day.',
      required: true,
    },
  ],
  notApplicable: true,
};

/** What a host might load from a file that somebody edited by hand. */
export const broken: Instrument = {
  ...longTexts,
  scale: { min: 3, max: 3, labels: {} },
  items: [...longTexts.items, { id: 'one', subscale: 'nowhere', kind: 'likert', text: '' }],
};
