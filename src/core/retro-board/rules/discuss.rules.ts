import type { Change } from '../../shared/change';
import { own } from '../../shared/json';
import { reject } from '../../shared/reduce';
import { boardOf } from '../board-of';
import { layoutOf } from '../layout';
import type { DiscussCommand } from '../retro.commands.types';
import { MAX_SHORT_TEXT, RETRO_TOPIC, TIMER_ID, type RetroDocument, type TopicRecord } from '../retro.types';
import { lastKey } from './last-key';
import { UNDOABLE, UNTRACKED, type Outcome, type Rules } from './rules.types';
import { gone, isMember, put, refuseId, refuseText, set, setBoard, withMember } from './write';

/** Longest that a timer is started for: a day. */
const MAX_SECONDS = 86_400;

const isThere = (document: RetroDocument, id: string): boolean =>
  !!own(document.cards, id) || layoutOf(document).groups.has(id);

/** Fields of a topic, which has a record from the first of them on. */
function setTopic(document: RetroDocument, id: string, fields: Partial<TopicRecord>): readonly Change[] {
  return own(document.topics, id)
    ? set('topics', id, fields)
    : [put('topics', id, { id, status: 'open', continues: {}, ...fields })];
}

function startTimer(seconds: number, at: number): Outcome {
  if (!(seconds > 0 && seconds <= MAX_SECONDS)) return reject('invalidValue', ['timer', 'duration']);
  const duration = Math.round(seconds * 1000);
  return [put('timer', TIMER_ID, { id: TIMER_ID, duration, run: { endAt: Math.round(at) + duration } })];
}

/** What an optional time box adds to other changes. */
function withTimer(changes: readonly Change[], seconds: number | undefined, at: number): Outcome {
  const timer = seconds === undefined ? [] : startTimer(seconds, at);
  return 'rejected' in timer ? timer : [...changes, ...timer];
}

/** The timer, running or paused, moved on by a rule. A timer that was not started does nothing. */
function turn(
  document: RetroDocument,
  next: (run: { readonly endAt: number } | { readonly left: number }) => object,
  by = 0,
): Outcome {
  const timer = own(document.timer, TIMER_ID);
  if (!timer) return [];
  const duration = Math.min(MAX_SECONDS * 1000, Math.max(0, timer.duration + by));
  return set('timer', TIMER_ID, { run: next(timer.run), duration });
}

export const discussRules: Rules<DiscussCommand> = {
  'topic.start': {
    ...UNDOABLE,
    apply: (document, { command: { id, seconds }, at }) => {
      if (!isThere(document, id)) return gone('cards', id);
      const before = boardOf(document).topic;
      const left = before !== undefined && before !== id ? own(document.topics, before) : undefined;
      const changes = [
        ...(left?.status === 'now' ? set('topics', left.id, { status: 'open' }) : []),
        ...setTopic(document, id, { status: 'now', continues: {} }),
        ...setBoard(document, { topic: id }),
      ];
      return withTimer(changes, seconds, at);
    },
  },
  'topic.finish': {
    ...UNDOABLE,
    apply: (document, { command: { id } }) =>
      isThere(document, id) ? setTopic(document, id, { status: 'done' }) : gone('cards', id),
  },
  'topic.reopen': {
    ...UNDOABLE,
    apply: (document, { command: { id } }) =>
      own(document.topics, id) ? set('topics', id, { status: 'open' }) : [],
  },
  'topic.vote': {
    ...UNTRACKED,
    apply: (document, { command: { id, who, value } }) => {
      const topic = own(document.topics, id);
      if (!topic) return gone('topics', id);
      if (!isMember(who) || ![1, -1, null].includes(value))
        return reject('invalidValue', ['topics', id, 'continues']);
      return set('topics', id, { continues: withMember(topic.continues, who, value ?? undefined) });
    },
  },
  'topic.extend': {
    ...UNTRACKED,
    apply: (document, { command: { id, seconds }, at }) => {
      const topic = own(document.topics, id);
      if (!topic) return gone('topics', id);
      const fields = { status: 'now', continues: {}, extended: (topic.extended ?? 0) + 1 } as const;
      return withTimer(setTopic(document, id, fields), seconds, at);
    },
  },
  'note.add': {
    ...UNDOABLE,
    apply: (document, { command: { id, topicId, text, seed } }) => {
      if (topicId !== RETRO_TOPIC && !isThere(document, topicId)) return gone('cards', topicId);
      const refused =
        refuseId(document, 'notes', id) ?? refuseText(text, MAX_SHORT_TEXT, ['notes', id, 'text']);
      if (refused) return refused;
      const order = lastKey(document.notes, seed);
      return [put('notes', id, { id, topicId, text, order })];
    },
  },
  'note.edit': {
    ...UNDOABLE,
    mergeKey: ({ id }) => `note/${id}`,
    apply: (document, { command: { id, text } }) =>
      own(document.notes, id)
        ? (refuseText(text, MAX_SHORT_TEXT, ['notes', id, 'text']) ?? set('notes', id, { text }))
        : gone('notes', id),
  },
  'note.remove': {
    ...UNDOABLE,
    apply: (document, { command: { id } }) =>
      own(document.notes, id) ? [put('notes', id, undefined)] : gone('notes', id),
  },
  'timer.start': { ...UNTRACKED, apply: (_, { command, at }) => startTimer(command.seconds, at) },
  'timer.pause': {
    ...UNTRACKED,
    apply: (document, { at }) => turn(document, (run) => ('endAt' in run ? { left: run.endAt - at } : run)),
  },
  'timer.resume': {
    ...UNTRACKED,
    apply: (document, { at }) =>
      turn(document, (run) => ('left' in run ? { endAt: Math.round(at + run.left) } : run)),
  },
  'timer.add': {
    ...UNTRACKED,
    apply: (document, { command: { seconds }, at }) => {
      const more = Math.round(seconds * 1000);
      if (!(Math.abs(more) <= MAX_SECONDS * 1000)) return reject('invalidValue', ['timer', 'duration']);
      // A minute more after the end is a minute from now, not one less of overtime.
      const from = (end: number, zero: number) => (more > 0 ? Math.max(end, zero) : end) + more;
      return turn(
        document,
        (run) => ('endAt' in run ? { endAt: Math.round(from(run.endAt, at)) } : { left: from(run.left, 0) }),
        more,
      );
    },
  },
  'timer.stop': { ...UNTRACKED, apply: () => [put('timer', TIMER_ID, undefined)] },
};
