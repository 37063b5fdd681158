import { PlinthProvider } from 'plinth';
import { GoalTracker } from 'plinth/goal-tracker';
import { pulse5 } from 'plinth/instruments';
import { PyramidDiagram } from 'plinth/pyramid';
import { RetroBoard } from 'plinth/retro-board';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { TrustReport } from 'plinth/trust-report';
import { TeamWorkspace } from 'plinth/workspace';
import { cloneElement, type ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../stories/goal-tracker/data/team-goals';
import { collecting, me, people, sprint18 } from '../../stories/retro-board/boards';
import { sixRounds } from '../../stories/trust-report/data';
import { renderOnServer, streamOnServer } from '../helpers/server/render';

const WIDGETS: Readonly<Record<string, () => ReactElement<{ nonce?: string }>>> = {
  'workspace-root': () => (
    <TeamWorkspace
      defaultGoals={teamGoals()}
      today={TEAM_TODAY}
      people={PEOPLE}
      person={PEOPLE[0]}
      timeZone="UTC"
    />
  ),
  'pyramid-root': () => <PyramidDiagram scores={[{ id: 'trust', score: 4.1 }]} defaultSelected="trust" />,
  'trust-assessment-root': () => <TrustAssessmentForm instrument={pulse5} pagination="all" />,
  'report-root': () => <TrustReport summaries={sixRounds} timeZone="UTC" />,
  'retro-root': () => (
    <RetroBoard defaultDocument={sprint18} person={me} people={people} timeZone="UTC" now={() => 0} />
  ),
  'retro-root ': () => (
    <RetroBoard defaultDocument={collecting} person={me} people={people} timeZone="UTC" now={() => 0} />
  ),
  'goals-root': () => (
    <GoalTracker
      defaultDocument={teamGoals()}
      today={TEAM_TODAY}
      people={PEOPLE}
      person={PEOPLE[0]}
      defaultSelectedGoal="first-week"
    />
  ),
};

describe.each(Object.entries(WIDGETS))('%s from a server', (part, page) => {
  it('is there, with its styles collected and no style attribute', () => {
    const { html, styles } = renderOnServer(page());
    expect(html).toContain(`data-plinth-part="${part.trim()}"`);
    expect(html).not.toMatch(/ style=|NaN|\[object|undefined/);
    expect(styles).toMatch(/<style[^>]*data-styled/);
    expect(styles).toMatch(/container-type:\s*inline-size/);
  });

  it('carries the nonce of the page, from a provider and from its own prop', () => {
    const { styles } = renderOnServer(<PlinthProvider nonce="n0nce">{page()}</PlinthProvider>);
    expect(styles).toMatch(/<style[^>]*nonce="n0nce"/);
    expect(renderOnServer(cloneElement(page(), { nonce: 'n0nce' })).styles).toEqual(styles);
    expect(renderOnServer(page()).styles).not.toContain('nonce=');
  });

  it('is the same text every time', () => {
    expect(renderOnServer(page())).toEqual(renderOnServer(page()));
  });

  it('is the same through a stream', async () => {
    const streamed = await streamOnServer(page());
    // React marks the places of a stream by comments, and ids count from the request on in both.
    const plain = (text: string) => text.replace(/<!--.*?-->/g, '');
    expect(plain(streamed)).toContain(plain(renderOnServer(page()).html));
  });
});

it('asks nothing of a browser to be imported, and gives values', async () => {
  expect(typeof window).toBe('undefined');
  const [core, theme, locales, storage] = await Promise.all([
    import('plinth/core'),
    import('plinth/theme'),
    import('../../src/locales/de'),
    import('plinth/storage'),
  ]);
  expect(core.parseDocument(core.retroSchema, sprint18).ok).toBe(true);
  expect(core.parseDocument(core.goalsSchema, teamGoals()).ok).toBe(true);
  expect(theme.light).toBeDefined();
  expect(locales.de.locale).toBe('de');
  expect(typeof storage.memoryStorage).toBe('function');
});
