'use client';
import { boardOf } from '../../core/retro-board/board-of';
import type { RetroDocument, TopicRecord } from '../../core/retro-board/retro.types';
import { agendaOf, continuesOf, type AgendaItem } from '../../core/retro-board/select/discussion';
import { own } from '../../core/shared/json';
import { useStore } from '../shared/useStore';
import type { RetroContext } from './retro-board.types';

export interface RetroTopics {
  /** What to talk about, most votes first. */
  readonly items: readonly AgendaItem[];
  readonly current: AgendaItem | undefined;
  /** The first one that nobody has talked about yet. */
  readonly next: AgendaItem | undefined;
  readonly continues: { readonly yes: number; readonly no: number };
  /** How this person answers "go on?". */
  readonly mine: 1 | -1 | null;
  /** Seconds for one topic, if there is a limit. */
  readonly seconds: number | undefined;
  readonly leads: boolean;
  start(id: string, event?: unknown): void;
  /** Done with the current one. With `next` the next one begins. */
  finish(options: { readonly next: boolean }, event?: unknown): void;
  reopen(id: string, event?: unknown): void;
  vote(value: 1 | -1, event?: unknown): void;
  extend(seconds: number, event?: unknown): void;
}

interface Slice {
  readonly items: readonly AgendaItem[];
  readonly topic: TopicRecord | undefined;
  readonly seconds: number | undefined;
}

const sameItem = (a: AgendaItem, b: AgendaItem | undefined) =>
  a.entry === b?.entry &&
  a.votes === b.votes &&
  a.status === b.status &&
  a.rank === b.rank &&
  a.extended === b.extended;

const sameSlice = (a: Slice, b: Slice) =>
  a.topic === b.topic &&
  a.seconds === b.seconds &&
  a.items.length === b.items.length &&
  a.items.every((item, index) => sameItem(item, b.items[index]));

function read(document: RetroDocument): Slice {
  const { topic, topicSeconds } = boardOf(document);
  return {
    items: agendaOf(document),
    topic: topic === undefined ? undefined : own(document.topics, topic),
    seconds: topicSeconds,
  };
}

/** The discussion, topic by topic. Renders again when the agenda, its order or the topic changes. */
export function useRetroTopics(board: RetroContext): RetroTopics {
  const { store, commands } = board;
  const { items, topic, seconds } = useStore(store, read, undefined, sameSlice);
  const current = items.find(({ status }) => status === 'now');
  const nextOf = (list: readonly AgendaItem[]) => list.find(({ status }) => status === 'open');
  const me = topic && board.who(`topic:${topic.id}`, { create: false });
  const answer = me === undefined ? undefined : own(topic?.continues ?? {}, me);
  const boxed = seconds === undefined ? {} : { seconds };
  const start = (id: string, event?: unknown) =>
    void commands.dispatch({ type: 'topic.start', id, ...boxed }, event);
  const idOf = (item: AgendaItem) => (topic && item === current ? topic.id : item.entry.id);
  return {
    items,
    current,
    next: nextOf(items),
    continues: continuesOf(topic),
    mine: answer === undefined ? null : answer > 0 ? 1 : -1,
    seconds,
    leads: board.may({ type: 'topic.finish', id: current?.entry.id ?? '' }),
    start,
    finish({ next }, event) {
      if (current) commands.dispatch({ type: 'topic.finish', id: idOf(current) }, event);
      const following = nextOf(agendaOf(store.getSnapshot()));
      if (next && following) start(following.entry.id, event);
    },
    reopen: (id, event) => void commands.dispatch({ type: 'topic.reopen', id }, event),
    vote(value, event) {
      if (!topic) return;
      const who = board.who(`topic:${topic.id}`);
      const before = own(topic.continues, who);
      commands.dispatch(
        { type: 'topic.vote', id: topic.id, who, value: before === value ? null : value },
        event,
      );
    },
    extend(more, event) {
      if (topic) commands.dispatch({ type: 'topic.extend', id: topic.id, seconds: more }, event);
    },
  };
}
