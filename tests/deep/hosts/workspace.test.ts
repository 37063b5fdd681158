import { TeamWorkspace } from 'plinth/workspace';
import { mount } from '../../../src/embed/mount';
import {
  me,
  NOW,
  people,
  sampleGoals,
  sampleRetros,
  sampleTeam,
  TODAY,
} from '../../../stories/workspace/data';
import { describeChanging } from '../../browser/hosts/changing.contract';
import { describeHosts } from '../../browser/hosts/hosts.contract';
import { part, type HostedWidget } from '../../browser/hosts/widgets';

const COMMON = { theme: 'light', person: me, people, today: TODAY, now: () => NOW, timeZone: 'UTC' } as const;
const own = { defaultTeam: sampleTeam, defaultGoals: sampleGoals, defaultRetros: sampleRetros };

const WORKSPACE: HostedWidget = {
  tag: 'plinth-team-workspace',
  rootPart: 'workspace-root',
  properties: { ...COMMON, team: sampleTeam, goals: sampleGoals, retros: sampleRetros },
  mount: (place, options) => mount(place, TeamWorkspace, { ...COMMON, ...own }, options),
  content: '[data-panel], [data-plinth-part="workspace-loop"]',
  /** Goes to a level, to a retro about it, and home again. */
  async journey(shown) {
    const level = await part(
      shown,
      '[data-plinth-part="workspace-standing"] button[data-plinth-part="pyramid-level"]',
    );
    level.click();
    const leads = await part(shown, '[data-plinth-part="workspace-leads"]');
    const root = leads.getRootNode() as ShadowRoot;
    const view = () => root.querySelector<HTMLElement>('[data-plinth-part="workspace-view"]');
    await vi.waitFor(() => expect(root.activeElement).toBe(view()));
    leads.querySelector('button')!.click();
    await part(shown, '[data-plinth-part="retro-root"]');
    await vi.waitFor(() => expect(view()).toHaveAttribute('data-view', 'talk'));
    (await part(shown, '[data-plinth-part="workspace-nav"] button')).click();
    await part(shown, '[data-plinth-part="workspace-home"]');
    await part(shown, '[data-plinth-part="workspace-standing"] [data-plinth-part="pyramid-level"]');
  },
};

describeHosts('the workspace', WORKSPACE);
describeChanging('the workspace', WORKSPACE);
