// What the samples on the pages name without saying where it is from: it is the host's.
import type { ReactNode } from 'react';
import type * as Y from 'yjs';
import type { Person } from 'plinth';
import type { YjsPersistence } from 'plinth/collab';
import type {
  GoalsDocument,
  GoalsReading,
  RetroCommand,
  RetroDocument,
  Response as TrustResponse,
  TeamDocument,
  TeamSummary,
} from 'plinth/core';
import type { RetroStore } from 'plinth/hooks';
import type { Instrument } from 'plinth/instruments';
import type { StorageAdapter } from 'plinth/storage';
import type { ThemeSetting } from 'plinth/theme';
import type { ReportRound } from 'plinth/trust-report';
import type { retroPrivacyChecks } from 'plinth/testing';

type Room = Parameters<typeof retroPrivacyChecks>[0];

declare global {
  // People
  const me: Person & { readonly name: string };
  const team: readonly (Person & { readonly name: string })[];
  const userId: string;
  const keyFor: (person: Person, round: string) => string;
  // Documents
  const board: RetroDocument;
  const last: RetroDocument;
  const goals: GoalsDocument;
  const reading: GoalsReading;
  const command: RetroCommand;
  const store: RetroStore;
  const instrument: Instrument;
  const teamDocument: TeamDocument;
  const retros: readonly RetroDocument[];
  const directory: readonly (Person & { readonly name: string })[];
  const rounds: readonly ReportRound[];
  const responses: readonly TrustResponse[];
  const response: TrustResponse;
  const previous: TeamSummary;
  const july: TeamSummary;
  const summary: TeamSummary;
  // Files and places
  const csv: string;
  const csvText: string;
  const definition: unknown;
  const file: File;
  const storage: StorageAdapter;
  const myStorage: () => StorageAdapter;
  // Together
  const doc: Y.Doc;
  const kept: YjsPersistence;
  const token: string;
  const firstSync: Promise<unknown>;
  const connect: (doc: Y.Doc) => Promise<unknown>;
  const openRoom: Room['open'];
  const settle: Room['settle'];
  // What a page does with it
  const send: (value: unknown) => Promise<void>;
  const save: (...what: unknown[]) => Promise<void>;
  const post: (path: string, body?: unknown, signal?: AbortSignal) => Promise<void>;
  const show: (value: unknown) => void;
  const refuse: (status: number, why?: unknown) => void;
  const keep: (document: RetroDocument) => Promise<void>;
  const body: unknown;
  const setBadge: (count: number) => void;
  const openRetro: (about: unknown) => void;
  const openGoal: (about: unknown) => void;
  const addGoal: (goal: object) => void;
  const render: (theme: ThemeSetting) => ReactNode;
  // Other products
  const instUiTheme: unknown;
  const teamsContext: { readonly app: { readonly theme: string } };
  const teams: { readonly app: { registerOnThemeChangeHandler(handler: (name: string) => void): void } };
  /** Of SharePoint Framework, as far as a sample needs it. */
  class BaseClientSideWebPart<Properties> {
    readonly context: {
      readonly pageContext: { readonly user: { readonly loginName: string; readonly displayName: string } };
    };
    readonly properties: Properties;
    readonly domElement: HTMLElement;
    protected onInit(): Promise<void>;
    protected onThemeChanged(theme: unknown): void;
    render(): void;
  }
  const LIBRARY: string;
  /** Of `next/navigation`. */
  const useServerInsertedHTML: (insert: () => ReactNode) => void;
}
