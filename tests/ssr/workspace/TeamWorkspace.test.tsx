import { TeamWorkspace } from 'plinth/workspace';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar';
import { me, people, sampleGoals, sampleRetros, sampleTeam, TODAY } from '../../../stories/workspace/data';
import { renderOnServer } from '../../helpers/server/render';

const sample = {
  person: me,
  people,
  today: TODAY,
  defaultTeam: sampleTeam,
  defaultGoals: sampleGoals,
  defaultRetros: sampleRetros,
};

describe('the workspace from a server', () => {
  it('says where the team is, and what waits, before any script runs', () => {
    const { html } = renderOnServer(<TeamWorkspace {...sample} />);
    expect(html).toContain('You argue better. You follow up less.');
    expect(html).toContain('Open the retro');
    expect(html).toContain('7 of 8 answered, closed Aug 7');
    expect(html).toContain('To talk about: Accountability');
    expect(html).toContain('Check in: Give the workshop on accessible forms');
    expect(html).toContain('How we stand');
  });

  it('needs no style attribute, for a strict content security policy', () => {
    for (const view of ['home', 'assess', 'see', 'talk', 'act'] as const) {
      const { html } = renderOnServer(<TeamWorkspace {...sample} defaultPlace={{ view }} />);
      expect(html).not.toMatch(/ style=/);
      expect(html).not.toMatch(/NaN|undefined|\[object/);
      expect(html).toContain('data-plinth-part="workspace-root"');
    }
  });

  it('speaks the language of its catalogue at once', () => {
    const { html } = renderOnServer(<TeamWorkspace {...sample} messages={ar} />);
    expect(html).toMatch(/dir="rtl"/);
    expect(html).toContain('ما ينتظرك');
  });

  it('stands empty without anything', () => {
    const { html } = renderOnServer(<TeamWorkspace today={TODAY} />);
    expect(html).toContain('A team stands on trust');
    expect(html).not.toMatch(/NaN|undefined|\[object/);
  });
});
