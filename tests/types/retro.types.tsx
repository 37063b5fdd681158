// The samples about the retro board in the README and its guide, as a host would paste them. They are compiled, not run.
import { bindYjs } from 'plinth/collab';
import {
  authorizeRetro,
  createRetroDocument,
  createStore,
  exportRetro,
  importRetro,
  openActions,
  retroModel,
  type RetroCommand,
  type RetroDocument,
} from 'plinth/core';
import { createEnvironment, type Person } from 'plinth/hooks';
import { RetroBoard, useRetroBoard, useRetroColumns } from 'plinth/retro-board';
import { browserStorage } from 'plinth/storage';
import { retroPrivacyChecks, type RetroUnderTest } from 'plinth/testing';
import type { Doc } from 'yjs';

declare const me: Person & { readonly id: string };
declare const team: readonly Person[];
declare const doc: Doc;
declare const firstSync: Promise<void>;
declare const last: RetroDocument;
declare const command: RetroCommand;
declare const userId: string;
declare const openRoom: RetroUnderTest['open'];
declare const file: File;
declare function settle(): Promise<void>;
declare function keyFor(person: Person, round: string): string;
declare function refuse(status: number): void;
declare function addGoal(goal: { text: string; due: string | undefined; owners: readonly string[] }): void;
declare function test(name: string, run: () => Promise<void>): void;

export const ofOneDevice = (
  <RetroBoard
    template="start-stop-continue"
    person={me}
    people={team}
    storage={browserStorage()}
    privateStorage={browserStorage()}
  />
);

const env = createEnvironment();
const store = createStore({
  model: retroModel,
  document: createRetroDocument(env, { id: 'sprint-18', template: 'sailboat', facilitators: ['mira'] }),
  env,
  actor: me.id,
});
bindYjs(store, doc, { whenSynced: firstSync });

export const shared = (
  <RetroBoard
    store={store}
    person={me}
    people={team}
    privateStorage={browserStorage()}
    voterKey={(round) => keyFor(me, round)}
  />
);

if (!authorizeRetro(command, userId, last)) refuse(403);

for (const { name, run } of retroPrivacyChecks({ open: openRoom, settle })) test(name, run);

const previousActions = { retro: last.id, actions: openActions(last) };
export const next = (
  <RetroBoard
    previousActions={previousActions}
    onMakeGoal={({ text, due, owners }) => addGoal({ text, due, owners })}
  />
);

export async function take(): Promise<string | null> {
  const { document, report } = importRetro(await file.text());
  for (const { code, path } of report.entries) console.info(code, path);
  return document && exportRetro(document, 'markdown');
}

export function Plain() {
  const board = useRetroBoard({ store, person: me });
  return (
    <div {...board.rootProps}>
      <div {...board.columnsProps}>
        {useRetroColumns(board.context).map(({ id }) => (
          <section key={id} {...board.getColumnProps(id)}>
            <h3 {...board.getColumnTitleProps(id)}>{board.context.columnTitle(id)}</h3>
            <ul {...board.getListProps(id)} />
          </section>
        ))}
      </div>
      <span {...board.placeProps} />
    </div>
  );
}
