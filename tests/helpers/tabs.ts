// For the browser project: real tabs beside this one.
import { commands } from 'vitest/browser';

declare module 'vitest/browser' {
  interface BrowserCommands {
    openTab: (module: string, search: string) => Promise<number>;
    reloadTab: (tab: number) => Promise<void>;
    callTab: (tab: number, name: string, input?: unknown) => Promise<unknown>;
    closeTab: (tab: number) => Promise<readonly string[]>;
  }
}

type Calls = Record<string, (input: never) => unknown>;

export interface RealTab<T extends Calls> {
  call<N extends keyof T & string>(name: N, ...input: Parameters<T[N]>): Promise<Awaited<ReturnType<T[N]>>>;
  reload(): Promise<void>;
  /** Answers what the page complained of. */
  close(): Promise<readonly string[]>;
}

export async function openRealTab<T extends Calls>(module: string, search: string): Promise<RealTab<T>> {
  const tab = await commands.openTab(module, search);
  return {
    call: <N extends keyof T & string>(name: N, ...input: Parameters<T[N]>) =>
      commands.callTab(tab, name, ...input) as Promise<Awaited<ReturnType<T[N]>>>,
    reload: () => commands.reloadTab(tab),
    close: () => commands.closeTab(tab),
  };
}
