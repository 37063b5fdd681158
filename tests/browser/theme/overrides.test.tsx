import { cleanup, render } from '@testing-library/react';
import { PlinthProvider } from 'plinth';
import { GoalTracker } from 'plinth/goal-tracker';
import { pulse5, team15 } from 'plinth/instruments';
import { PyramidDiagram } from 'plinth/pyramid';
import { RetroBoard } from 'plinth/retro-board';
import { createTheme, extendTheme, light, type BrandTheme } from 'plinth/theme';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { TrustReport } from 'plinth/trust-report';
import { TeamWorkspace } from 'plinth/workspace';
import { StrictMode, type ReactNode } from 'react';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { northlight } from '../../../stories/pyramid/data';
import { sprint18 } from '../../../stories/retro-board/boards';
import { twoRounds } from '../../../stories/trust-report/data';
import { mouse } from '../../helpers/devices';

const sheets: HTMLStyleElement[] = [];
/** A style sheet of the host, before or after those of the widgets. */
function hostStyles(text: string, place: 'prepend' | 'append') {
  const sheet = document.createElement('style');
  sheet.textContent = text;
  document.head[place](sheet);
  sheets.push(sheet);
}
afterEach(() => {
  cleanup();
  for (const sheet of sheets.splice(0)) sheet.remove();
});

const part = (name: string, within: ParentNode = document) =>
  within.querySelector<HTMLElement>(`[data-plinth-part="${name}"]`)!;
const show = (node: ReactNode) => render(<StrictMode>{node}</StrictMode>);

it('by token: a value of one theme, on one widget', () => {
  const square = extendTheme({ base: light, name: 'square', variables: { '--plinth-radius-xl': '0px' } });
  show(
    <>
      <PyramidDiagram theme={square} scores={northlight} />
      <PyramidDiagram theme="light" scores={northlight} />
    </>,
  );
  const corners = [...document.querySelectorAll('[data-plinth-part="pyramid-root"]')].map(
    (root) => getComputedStyle(root).borderStartStartRadius,
  );
  expect(corners[0]).toBe('0px');
  expect(corners[1]).not.toBe('0px');
});

it('a bright brand: the main button keeps an edge that can be seen while it is pointed at', async () => {
  const made = createTheme({ primary: '#ffcc00', name: 'sun' });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  show(<TrustAssessmentForm theme={made.value.light} instrument={pulse5} onSubmit={() => undefined} />);
  const button = document.querySelector<HTMLElement>('[data-plinth-part="button"][data-variant="primary"]')!;
  const edge = () => getComputedStyle(button).borderTopColor;
  const ground = () => getComputedStyle(button).backgroundColor;
  const [atRest, fill] = [edge(), ground()];
  await mouse.hover(button);
  await expect.poll(ground).not.toBe(fill);
  expect(edge()).toBe(atRest);
});

const BY_NAME = [
  ['an element of theirs above it', '.intranet [data-plinth-part="pyramid-level"] { letter-spacing: 3px }'],
  ['their class on the widget', '.mine[data-plinth-part="pyramid-root"] { letter-spacing: 3px }'],
] as const;
it.each(
  BY_NAME.flatMap(([name, css]) => [
    [name, 'before', css, 'prepend'] as const,
    [name, 'after', css, 'append'] as const,
  ]),
)('by part: %s, in a sheet %s ours', (_name, _where, css, place) => {
  hostStyles(css.replace('letter-spacing: 3px', 'color: rgb(1, 2, 3)'), place);
  show(
    <div className="intranet">
      <PyramidDiagram className="mine" scores={northlight} />
    </div>,
  );
  const target = part(css.includes('level') ? 'pyramid-level' : 'pyramid-root');
  expect(getComputedStyle(target).color).toBe('rgb(1, 2, 3)');
});

/** Every key that a widget's `classNames` takes, on a widget in which each of these parts is there. */
const named = <Key extends string>(...keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, `host-${key}`])) as Record<Key, string>;
const me = { id: 'mira', name: 'Mira Okafor' };
const WIDGETS: readonly [string, Record<string, string>, ReactNode][] = (() => {
  const pyramid = named('root', 'header', 'figure', 'facts', 'detail', 'legend');
  const form = named('root', 'header', 'section', 'item', 'footer');
  const report = named('root', 'header', 'picture', 'findings', 'spread', 'trend', 'next');
  const board = named('root', 'columns', 'column', 'card', 'group');
  const goals = named('root', 'header', 'toolbar', 'list', 'card');
  const team = named('root', 'header', 'view', 'panel');
  return [
    [
      'PyramidDiagram',
      pyramid,
      <PyramidDiagram key="p" classNames={pyramid} scores={northlight} defaultSelected="trust" />,
    ],
    ['TrustAssessmentForm', form, <TrustAssessmentForm key="f" classNames={form} instrument={pulse5} />],
    [
      'TrustReport',
      report,
      <TrustReport key="r" classNames={report} instrument={team15} summaries={twoRounds} />,
    ],
    ['RetroBoard', board, <RetroBoard key="b" classNames={board} defaultDocument={sprint18} person={me} />],
    [
      'GoalTracker',
      goals,
      <GoalTracker
        key="g"
        classNames={goals}
        defaultDocument={teamGoals()}
        today={TEAM_TODAY}
        person={PEOPLE[0]}
      />,
    ],
    [
      'TeamWorkspace',
      team,
      <TeamWorkspace
        key="w"
        classNames={team}
        defaultGoals={teamGoals()}
        defaultRetros={[sprint18]}
        today={TEAM_TODAY}
        person={me}
      />,
    ],
  ];
})();

it.each(WIDGETS)('by class name: each part of %s', async (_name, classNames, widget) => {
  for (const name of Object.values(classNames))
    hostStyles(`.${name}[data-plinth-part] { outline: 3px solid rgb(9, 8, 7) }`, 'prepend');
  show(widget);
  for (const name of Object.values(classNames))
    await vi.waitFor(
      () => {
        const found = document.querySelector(`.${name}`);
        expect([name, found && getComputedStyle(found).outlineColor]).toEqual([name, 'rgb(9, 8, 7)']);
      },
      { timeout: 5_000 },
    );
});

it.each(WIDGETS)(
  'by token: what a theme says reaches the late parts of %s',
  async (name, _classNames, widget) => {
    const loud = extendTheme({
      base: light,
      name: 'loud',
      variables: Object.fromEntries(
        Object.keys(light.variables).map((name) => [name, name.endsWith('-bg') ? '#010203' : '#030201']),
      ),
    });
    show(<PlinthProvider theme={loud}>{widget}</PlinthProvider>);
    if (name === 'TrustReport') await vi.waitFor(() => expect(part('report-more')).toBeVisible());
    for (const element of document.querySelectorAll<HTMLElement>('[class*="plinth-"]')) {
      const style = getComputedStyle(element);
      const lost = Object.entries(loud.variables).filter(
        ([token, value]) => style.getPropertyValue(token) !== value,
      );
      expect([element.dataset['plinthPart'], lost]).toEqual([element.dataset['plinthPart'], []]);
    }
  },
);

it('mixes themes on one page and nests them: each widget is itself, the one around it too', () => {
  const brand = (
    createTheme({ name: 'acme', primary: '#a3195b', neutral: '#3a2a10' }) as { value: BrandTheme }
  ).value;
  show(
    <PlinthProvider theme="light" density="compact">
      <div id="outer">
        <TrustReport instrument={team15} summaries={twoRounds} />
        <PlinthProvider theme="dark">
          <div id="inner">
            <PyramidDiagram scores={northlight} />
            <PyramidDiagram scores={northlight} theme={brand.light} />
          </div>
        </PlinthProvider>
      </div>
    </PlinthProvider>,
  );
  const ink = (element: HTMLElement) => getComputedStyle(element).color;
  const probe = document.body.appendChild(document.createElement('i'));
  const seen = (colour: string | undefined) => {
    probe.style.color = colour!;
    return getComputedStyle(probe).color;
  };
  const [night, theirs] = document.querySelectorAll<HTMLElement>('#inner [data-plinth-part="pyramid-root"]');
  expect(ink(part('report-root'))).toBe(seen(light.variables['--plinth-text-default']));
  expect(getComputedStyle(night!).colorScheme).toBe('dark');
  expect(ink(night!)).not.toBe(ink(part('report-root')));
  expect(ink(theirs!)).toBe(seen(brand.light.variables['--plinth-text-default']));
  // What a provider said and the next one did not say again still holds.
  expect(night!.dataset['plinthDensity']).toBe('compact');
  probe.remove();
});
