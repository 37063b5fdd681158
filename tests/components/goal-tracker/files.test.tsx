import { screen, waitFor, within } from '@testing-library/react';
import { createEverydayModel, createStore, type GoalsCommand } from 'plinth/core';
import { GoalTracker, type GoalsDocument, type GoalTrackerProps } from 'plinth/goal-tracker';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { de } from '../../../src/locales/de';
import { renderStrict } from '../../helpers/render';

let saved: { name: string; blob: Blob }[];
beforeEach(() => {
  saved = [];
  let blob: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    blob = made as Blob;
    return 'blob:file';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (blob) saved.push({ name: this.download, blob });
  });
});
afterEach(() => vi.restoreAllMocks());

/** What was saved, read as a host's page would. */
const textOf = (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });

function show(props: GoalTrackerProps = {}) {
  const documents: GoalsDocument[] = [];
  let now = Date.parse(`${TEAM_TODAY}T10:00:00Z`);
  const shown = renderStrict(
    <GoalTracker
      title="Northlight"
      defaultDocument={teamGoals()}
      today={TEAM_TODAY}
      now={() => (now += 1000)}
      person={PEOPLE[0]}
      people={PEOPLE}
      onDocumentChange={(next) => void documents.push(next)}
      {...props}
    />,
  );
  return { ...shown, documents };
}

type User = ReturnType<typeof show>['user'];
async function choose(user: User, item: RegExp) {
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}
const dialog = async () => within(await screen.findByRole('dialog', { name: 'Import goals' }));

describe('the menu saves', () => {
  it('everything as JSON that is the same document again', async () => {
    const { user } = show();
    await choose(user, /JSON/);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]!.name).toBe('goals.json');
    expect(JSON.parse(await textOf(saved[0]!.blob))).toEqual(teamGoals());
  });

  it('what is shown as CSV, a report and a calendar', async () => {
    const { user } = show({ defaultView: { layout: 'board', search: 'reviews' } });
    for (const [item, ending, holds, lacks] of [
      [/CSV/, '.csv', 'Reviews come back the same day', 'On-call'],
      [/Markdown/, '.md', '| at most 2 days |', '<script'],
      [/calendar/, '.ics', 'BEGIN:VCALENDAR', 'undefined'],
    ] as const) {
      const count = saved.length;
      await choose(user, item);
      await waitFor(() => expect(saved).toHaveLength(count + 1));
      const { name, blob } = saved.at(-1)!;
      expect(name).toMatch(new RegExp(`\\${ending}$`));
      expect(screen.getByText(`Saved as ${name}`)).toBeInTheDocument();
      const text = await textOf(blob);
      expect(text).toContain(holds);
      expect(text).not.toContain(lacks);
    }
  });
});

it('a table is one that the spreadsheets of the language open: in German with semicolons and commas', async () => {
  const { user } = show({ locale: 'de', messages: de });
  await user.click(screen.getByRole('button', { name: 'Mehr' }));
  await user.click(await screen.findByRole('menuitem', { name: /CSV/ }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const text = await textOf(saved[0]!.blob);
  expect(text.split('\r\n')[0]).toContain('goal;why;');
  expect(text).toMatch(/;"99,91";/);
});

describe('the import', () => {
  const table = [
    'Objective,Key result,baseline,target,Now,Nonsense',
    'Answer within a day,Hours to an answer,40,8,32,x',
    'Answer within a day,Answers that help,10,90,many,x',
  ].join('\n');

  it('asks what the columns of a table are, takes in what fits, and says how many did not', async () => {
    const { user, documents } = show();
    await choose(user, /^Import/);
    const form = await dialog();
    await user.click(form.getByRole('button', { name: 'Import' }));
    expect(await form.findByRole('alert')).toHaveTextContent('Choose a file first.');
    await user.upload(form.getByLabelText('File'), new File([table], 'goals.csv', { type: 'text/csv' }));
    expect(await form.findByRole('combobox', { name: /Objective/ })).toHaveValue('goal');
    expect(form.getByRole('combobox', { name: /Nonsense/ })).toHaveValue('ignore');
    const objective = form.getByRole('combobox', { name: /Objective/ });
    await user.selectOptions(objective, 'ignore');
    expect(form.getByText('Say which column holds the goal.')).toBeVisible();
    expect(form.queryByText(/^Line \d/)).toBeNull();
    await user.selectOptions(objective, 'goal');
    await user.selectOptions(form.getByRole('combobox', { name: /Now/ }), 'value');
    // Seen before it is done.
    expect(form.getByText('Goals: 1, key results: 1, check-ins: 1.')).toBeVisible();
    expect(form.getByText(/^Line \d/)).toHaveTextContent('Line 3, Now “many” is not an ordinary number.');
    await user.click(form.getByRole('button', { name: 'Import' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const document = documents.at(-1)!;
    const goals = Object.values(document.goals).filter(({ title }) => title === 'Answer within a day');
    expect(goals).toHaveLength(1);
    const results = Object.values(document.keyResults).filter(({ goal }) => goal === goals[0]!.id);
    expect(results).toMatchObject([{ title: 'Hours to an answer', start: 40, target: 8 }]);
    expect(
      Object.values(document.checkIns).filter(({ keyResult }) => keyResult === results[0]!.id),
    ).toMatchObject([{ value: 32 }]);
    expect(screen.getByRole('button', { name: 'Answer within a day' })).toBeVisible();
    // After those that were there, not among them.
    const titles = [...window.document.querySelectorAll('[data-goal-title]')].map((one) => one.textContent);
    expect(titles.at(-1)).toBe('Answer within a day');
  });

  it('knows columns by what they are called in the language of the page', async () => {
    const { user } = show({ messages: de });
    await user.click(screen.getByRole('button', { name: /^Mehr/ }));
    await user.click(await screen.findByRole('menuitem', { name: /importieren/i }));
    const form = within(await screen.findByRole('dialog'));
    const german = 'Ziel;Schlüsselergebnis;Zielwert\nAntwort am selben Tag;Stunden;8';
    // As a spreadsheet writes it on Windows: one byte for each letter.
    const bytes = Uint8Array.from(german, (letter) => letter.codePointAt(0)!);
    await user.upload(form.getByLabelText('Datei'), new File([bytes], 'ziele.csv', { type: 'text/csv' }));
    expect(await form.findByRole('combobox', { name: /Ziel\b/ })).toHaveValue('goal');
    expect(form.getByText('Ziele: 1, Schlüsselergebnisse: 1, Stände: 0.')).toBeVisible();
  });

  it('takes what was saved before, says what is in it, and refuses what is no such file', async () => {
    const { user, documents } = show({ defaultDocument: undefined });
    await choose(user, /^Import/);
    const form = await dialog();
    const field = form.getByLabelText('File');
    await user.upload(field, new File(['{"cut'], 'goals.json', { type: 'application/json' }));
    expect(await form.findByRole('alert')).toHaveTextContent('could not be read');
    const whole = JSON.stringify(teamGoals());
    await user.upload(field, new File([whole], 'goals.json', { type: 'application/json' }));
    const { goals, keyResults, checkIns } = teamGoals();
    const [g, k, c] = [goals, keyResults, checkIns].map((records) => Object.keys(records).length);
    expect(await form.findByText(`Goals: ${g}, key results: ${k}, check-ins: ${c}.`)).toBeVisible();
    await user.click(form.getByRole('button', { name: 'Import' }));
    await waitFor(() => expect(documents.at(-1)?.goals).toEqual(goals));
  });

  it('is offered to leads only', async () => {
    const { user } = show({ roles: { leads: ['lena'] } });
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect(await screen.findByRole('menuitem', { name: /JSON/ })).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: /^Import/ })).toBeNull();
  });
});

describe('a person', () => {
  it('is taken out of everything by a lead who says that it is meant', async () => {
    const { user, documents } = show({ roles: { leads: ['jonas'] } });
    await choose(user, /^Take a person out/);
    const form = within(await screen.findByRole('dialog', { name: 'Take a person out' }));
    await user.click(form.getByRole('button', { name: 'Take out for good' }));
    expect(await form.findByRole('alert')).toHaveTextContent('Choose a person first.');
    await user.selectOptions(form.getByRole('combobox', { name: 'Person' }), 'salma');
    await user.click(form.getByRole('button', { name: 'Take out for good' }));
    await waitFor(() => expect(form.getByRole('alert')).toHaveTextContent('Say first'));
    expect(documents).toEqual([]);
    await user.click(form.getByRole('checkbox'));
    await user.click(form.getByRole('button', { name: 'Take out for good' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(JSON.stringify(teamGoals())).toContain('"salma"');
    expect(JSON.stringify(documents.at(-1))).not.toContain('"salma"');
  });

  it('is not taken out by members', async () => {
    const { user } = show({ roles: { leads: ['lena'] } });
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect(await screen.findByRole('menuitem', { name: /JSON/ })).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: /^Take a person/ })).toBeNull();
  });
});

describe('another store', () => {
  it('takes the place of the first: it is shown, and what is done goes into it', async () => {
    let time = Date.parse(`${TEAM_TODAY}T10:00:00Z`);
    const env = { now: () => (time += 1000), createId: () => `id-${time}`, random: () => 0.5 };
    const storeOf = (title: string) => {
      const document = teamGoals();
      const disagree = { ...document.goals['disagree']!, title };
      return createStore<GoalsDocument, GoalsCommand>({
        model: createEverydayModel(),
        env,
        actor: 'jonas',
        document: { ...document, goals: { ...document.goals, disagree } },
      });
    };
    const [one, two] = [storeOf('Of the first'), storeOf('Of the second')];
    const tracker = (store: typeof one) => (
      <StrictMode>
        <GoalTracker store={store} today={TEAM_TODAY} person={PEOPLE[0]} people={PEOPLE} />
      </StrictMode>
    );
    const { user, rerender } = renderStrict(tracker(one));
    expect(screen.getByRole('button', { name: 'Of the first' })).toBeVisible();
    rerender(tracker(two));
    expect(screen.queryByRole('button', { name: 'Of the first' })).toBeNull();
    const title = screen.getByRole('button', { name: 'Of the second' });
    const before = one.getSnapshot();
    await user.click(
      within(title.closest<HTMLElement>('[data-goal]')!).getByRole('button', { name: /^Check in/ }),
    );
    const value = await screen.findByRole('textbox', { name: /now$/ });
    await user.clear(value);
    await user.type(value, '7.5{Enter}');
    await waitFor(() =>
      expect(Object.values(two.getSnapshot().checkIns).some((made) => made.value === 7.5)).toBe(true),
    );
    expect(one.getSnapshot()).toBe(before);
  });
});
