import type { NewsChannel } from '../../src/storage/news';

/** `BroadcastChannel`s that deliver in a task of their own, and can be told to lose everything. */
export interface FakeChannels {
  readonly open: (name: string) => NewsChannel | undefined;
  /** While true, nothing arrives. */
  deaf: boolean;
  /** How many are open. */
  count(): number;
}

export function fakeChannels(): FakeChannels {
  const opened = new Set<NewsChannel & { readonly name: string }>();
  const channels: FakeChannels = {
    deaf: false,
    count: () => opened.size,
    open(name) {
      const channel = {
        name,
        onmessage: null as NewsChannel['onmessage'],
        postMessage(message: unknown) {
          const others = [...opened].filter((other) => other !== channel && other.name === name);
          const data: unknown = structuredClone(message);
          setTimeout(() => {
            if (channels.deaf) return;
            for (const other of others)
              if (opened.has(other)) other.onmessage?.(new MessageEvent('message', { data }));
          }, 0);
        },
        close: () => void opened.delete(channel),
      };
      opened.add(channel);
      return channel;
    },
  };
  return channels;
}
