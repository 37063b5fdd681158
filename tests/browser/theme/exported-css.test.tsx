import { cleanup, render } from '@testing-library/react';
import { GoalTracker } from 'plinth/goal-tracker';
import { pulse5, team15 } from 'plinth/instruments';
import { PyramidDiagram } from 'plinth/pyramid';
import { RetroBoard } from 'plinth/retro-board';
import {
  createTheme,
  dark,
  exportTheme,
  highContrastLight,
  light,
  type BrandTheme,
  type PresetName,
  type Theme,
} from 'plinth/theme';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { TrustReport } from 'plinth/trust-report';
import { StrictMode, type ReactNode } from 'react';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { northlight } from '../../../stories/pyramid/data';
import { sprint18 } from '../../../stories/retro-board/boards';
import { twoRounds } from '../../../stories/trust-report/data';
import { emulateMedia } from '../../helpers/devices';
import { find, openElement } from '../elements/open-element';

const made = createTheme({
  name: 'acme',
  primary: '#a3195b',
  secondary: '#0b6e4f',
  neutral: '#3a2a10',
  radius: 3,
  font: 'Georgia, serif',
});
const brand = (made as { value: BrandTheme }).value;

/** What the browser makes of each colour of a theme. */
function coloursOf(theme: Theme): ReadonlySet<string> {
  const probe = document.body.appendChild(document.createElement('i'));
  const colours = Object.values(theme.variables).flatMap((text) => {
    probe.style.color = '';
    probe.style.color = text;
    return probe.style.color === '' ? [] : [getComputedStyle(probe).color];
  });
  probe.remove();
  return new Set(colours);
}

const without = (all: ReadonlySet<string>, these: ReadonlySet<string>) =>
  new Set([...all].filter((one) => !these.has(one)));

const PAINTED = ['color', 'background-color', 'border-top-color', 'fill', 'stroke', 'outline-color'] as const;

/** Every colour that is painted in a root, with the first part that has it. */
function painted(root: HTMLElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of [root, ...root.querySelectorAll<HTMLElement>('[data-plinth-part]')]) {
    const style = getComputedStyle(element);
    for (const property of PAINTED) {
      const value = style.getPropertyValue(property);
      if (!found.has(value)) found.set(value, `${element.dataset['plinthPart']} ${property}`);
    }
  }
  return found;
}

/** Parts that are painted as ours are and not as the brand is. */
function leftOver(root: HTMLElement, mode: 'light' | 'dark'): readonly string[] {
  const theirs = coloursOf(brand[mode]);
  const ours = coloursOf(mode === 'light' ? light : dark);
  return [...painted(root)]
    .filter(([value]) => ours.has(value) && !theirs.has(value))
    .map(([value, where]) => `${where}: ${value}`);
}

function expectBrand(root: HTMLElement, mode: 'light' | 'dark') {
  const theirs = coloursOf(brand[mode]);
  expect([root.dataset['plinthPart'], leftOver(root, mode)]).toEqual([root.dataset['plinthPart'], []]);
  const { color, fontFamily } = getComputedStyle(root);
  expect(theirs).toContain(color);
  expect(color).not.toBe('rgb(0, 0, 0)');
  expect(fontFamily).toBe('Georgia, serif');
  // Something in each of them has a corner, and none of ours is left.
  const corners = [root, ...root.querySelectorAll('[data-plinth-part]')].map(
    (part) => getComputedStyle(part).borderStartStartRadius,
  );
  expect(corners).not.toContain(light.variables['--plinth-radius-lg'] ?? '12px');
}

const widgets = (theme: PresetName | 'auto'): ReactNode => (
  <StrictMode>
    <PyramidDiagram theme={theme} scores={northlight} />
    <TrustAssessmentForm theme={theme} instrument={pulse5} />
    <TrustReport theme={theme} instrument={team15} summaries={twoRounds} />
    <RetroBoard theme={theme} defaultDocument={sprint18} person={{ id: 'mira', name: 'Mira Okafor' }} />
    <GoalTracker theme={theme} defaultDocument={teamGoals()} today={TEAM_TODAY} person={PEOPLE[0]} />
  </StrictMode>
);
const ROOTS = ['pyramid-root', 'trust-assessment-root', 'report-root', 'retro-root', 'goals-root'];

/** The same as elements, the workspace in the place where its own widgets are. */
async function elements(theme: PresetName | 'auto'): Promise<readonly HTMLElement[]> {
  const all: [HTMLElement, string][] = [
    [openElement('plinth-pyramid-diagram', { theme, scores: northlight }), 'pyramid-root'],
    [openElement('plinth-trust-assessment', { theme, instrument: 'pulse-5' }), 'trust-assessment-root'],
    [openElement('plinth-trust-report', { theme, instrument: team15, summaries: twoRounds }), 'report-root'],
    [openElement('plinth-retro-board', { theme, document: sprint18 }), 'retro-root'],
    [openElement('plinth-goal-tracker', { theme, document: teamGoals(), today: TEAM_TODAY }), 'goals-root'],
    [
      openElement('plinth-team-workspace', {
        theme,
        goals: teamGoals(),
        today: TEAM_TODAY,
        retros: [sprint18],
      }),
      'workspace-root',
    ],
  ];
  return Promise.all(all.map(([element, part]) => find(element, `[data-plinth-part="${part}"]`)));
}

let sheet: HTMLStyleElement;
beforeEach(() => {
  // Before the widgets' own sheets, as a host's styles are: it has to win in any order.
  sheet = document.createElement('style');
  sheet.textContent = exportTheme(brand, 'css').text;
  document.head.prepend(sheet);
});
afterEach(async () => {
  cleanup();
  sheet.remove();
  document.body.replaceChildren();
  await emulateMedia({});
  await new Promise((resolve) => setTimeout(resolve, 50));
});

describe.each(['light', 'dark'] as const)('an exported style sheet on a page that is %s', (mode) => {
  it.each([mode, 'auto'] as const)('dresses widgets in the page, theme="%s"', async (theme) => {
    await emulateMedia({ 'prefers-color-scheme': mode });
    render(widgets(theme));
    for (const part of ROOTS) {
      const root = document.querySelector<HTMLElement>(`[data-plinth-part="${part}"]`)!;
      await vi.waitFor(() => expectBrand(root, mode), { timeout: 5_000 });
    }
  });

  it.each([mode, 'auto'] as const)('dresses elements in their shadow roots, theme="%s"', async (theme) => {
    await emulateMedia({ 'prefers-color-scheme': mode });
    for (const root of await elements(theme))
      await vi.waitFor(() => expectBrand(root, mode), { timeout: 5_000 });
  });
});

it('notices a part that keeps our colours', () => {
  sheet.remove();
  render(<PyramidDiagram theme="light" scores={northlight} />);
  const root = document.querySelector<HTMLElement>('[data-plinth-part="pyramid-root"]')!;
  expect(leftOver(root, 'light').length).toBeGreaterThan(3);
});

it('leaves a theme that a page hands in as it is, in the page and in a shadow root', async () => {
  const own = (createTheme({ name: 'own', primary: '#0b5fff' }) as { value: BrandTheme }).value.light;
  render(<PyramidDiagram theme={own} scores={northlight} />);
  const inPage = document.querySelector<HTMLElement>('[data-plinth-part="pyramid-root"]')!;
  const element = openElement('plinth-pyramid-diagram', { theme: own, scores: northlight });
  const inShadow = await find(element, '[data-plinth-part="pyramid-root"]');
  const foreign = without(coloursOf(brand.light), coloursOf(own));
  for (const root of [inPage, inShadow])
    await vi.waitFor(() => {
      expect([...painted(root)].filter(([colour]) => foreign.has(colour))).toEqual([]);
      expect(coloursOf(own)).toContain(getComputedStyle(root).color);
    });
  // And takes it off again, and is as the page is.
  element.theme = 'light';
  await vi.waitFor(() => expectBrand(inShadow, 'light'));
});

it('keeps our high contrast for readers who ask for it, in the page and in shadow roots', async () => {
  await emulateMedia({ 'prefers-contrast': 'more', 'prefers-color-scheme': 'light' });
  render(<PyramidDiagram scores={northlight} />);
  const inPage = document.querySelector<HTMLElement>('[data-plinth-part="pyramid-root"]')!;
  const inShadow = await find(
    openElement('plinth-pyramid-diagram', { scores: northlight }),
    '[data-plinth-part="pyramid-root"]',
  );
  const theirs = without(coloursOf(brand.light), coloursOf(highContrastLight));
  for (const root of [inPage, inShadow])
    await vi.waitFor(() => {
      expect([...painted(root)].filter(([colour]) => theirs.has(colour))).toEqual([]);
      expect(getComputedStyle(root).fontFamily).toBe('Georgia, serif');
    });
});
