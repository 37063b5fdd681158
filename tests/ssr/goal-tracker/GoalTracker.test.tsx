import { GoalTracker } from 'plinth/goal-tracker';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar';
import { manyGoals } from '../../../stories/goal-tracker/data/many-goals';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { renderOnServer } from '../../helpers/server/render';

const page = (props: object = {}) =>
  renderOnServer(
    <GoalTracker
      defaultDocument={teamGoals()}
      today={TEAM_TODAY}
      people={PEOPLE}
      person={PEOPLE[0]}
      {...props}
    />,
  ).html;

describe('goals from a server', () => {
  it('say the first view before any script runs', () => {
    const html = page();
    expect(html).toContain('One done, three on course, two need us');
    expect(html).toContain('Reviews come back the same day');
    expect(html).toMatch(/aria-valuetext="26, 130/);
  });

  it('need no style attribute, and show no machine words', () => {
    for (const props of [
      {},
      { defaultDocument: undefined },
      { loading: true },
      { readOnly: true },
      { defaultView: { layout: 'board', groupBy: 'owner' } },
    ]) {
      const html = page(props);
      expect(html).not.toMatch(/ style=/);
      expect(html).not.toMatch(/NaN|undefined|\[object/);
    }
  });

  it('are a first page of a long list, with every place counted', () => {
    const html = page({ defaultDocument: manyGoals(200, { checkIns: 1 }) });
    expect(html.match(/data-plinth-part="goal-card"/g)).toHaveLength(12);
    expect(html).toContain('aria-setsize="200"');
  });

  it('speak the language of their catalogue at once', () => {
    const html = page({ messages: ar });
    expect(html).toMatch(/dir="rtl"/);
    expect(html).toContain('على المسار');
  });
});
