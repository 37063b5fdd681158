// @vitest-environment jsdom
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { team15 } from 'plinth/instruments';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as header from '../../../src/components/trust-assessment/AssessmentHeader';
import * as root from '../../../src/hooks/trust-assessment/useTrustAssessment';
import * as row from '../../../src/hooks/trust-assessment/useTrustItem';
import * as comment from '../../../src/hooks/trust-assessment/useTrustComment';

// Counting renders needs each to happen once.
beforeAll(() => configure({ reactStrictMode: false }));
afterAll(() => configure({ reactStrictMode: true }));

vi.mock('../../../src/hooks/trust-assessment/useTrustItem', async (original) => {
  const module = await original<typeof row>();
  return { ...module, useTrustItem: vi.fn(module.useTrustItem) };
});
vi.mock('../../../src/hooks/trust-assessment/useTrustComment', async (original) => {
  const module = await original<typeof comment>();
  return { ...module, useTrustComment: vi.fn(module.useTrustComment) };
});
vi.mock('../../../src/hooks/trust-assessment/useTrustAssessment', async (original) => {
  const module = await original<typeof root>();
  return { ...module, useTrustAssessment: vi.fn(module.useTrustAssessment) };
});
vi.mock('../../../src/components/trust-assessment/AssessmentHeader', async (original) => {
  const module = await original<typeof header>();
  return { AssessmentHeader: vi.fn(module.AssessmentHeader) };
});

const rows = vi.mocked(row.useTrustItem);
const rowIds = () => rows.mock.calls.map(([, item]) => item.id);
const counts = () => ({
  form: vi.mocked(root.useTrustAssessment).mock.calls.length,
  header: vi.mocked(header.AssessmentHeader).mock.calls.length,
  comments: vi.mocked(comment.useTrustComment).mock.calls.length,
});

describe('what renders again', () => {
  it('at one answer among fifteen: its row and the progress', async () => {
    render(<TrustAssessmentForm instrument={team15} pagination="all" />);
    const user = userEvent.setup();
    const [first, second] = screen.getAllByRole('radiogroup');
    // The first answer also starts the session, which must wake nobody else.
    vi.clearAllMocks();
    await user.click(within(first!).getAllByRole('radio')[3]!);
    expect(rowIds()).toEqual(['trust1']);
    expect(counts()).toEqual({ form: 0, header: 1, comments: 0 });
    vi.clearAllMocks();
    await user.click(within(second!).getAllByRole('radio')[1]!);
    expect(rowIds()).toEqual(['trust2']);
    expect(counts()).toEqual({ form: 0, header: 1, comments: 0 });
  });

  it('at an answer that brings a question: its row, the new one, and those that move up a number', async () => {
    const [first, second, ...others] = team15.items;
    const items = [first!, { ...second!, visibleIf: `{${first!.id}} > 3` }, ...others];
    render(<TrustAssessmentForm instrument={{ ...team15, items }} pagination="all" />);
    // What reads conditions has arrived.
    await act(async () => {
      await import('../../../src/hooks/trust-assessment/conditions');
      await import('../../../src/components/trust-assessment/late/AssessmentNews');
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    const user = userEvent.setup();
    const [group] = screen.getAllByRole('radiogroup');
    await user.click(within(group!).getAllByRole('radio')[0]!);
    vi.clearAllMocks();
    await user.click(within(group!).getAllByRole('radio')[1]!);
    expect(rowIds()).toEqual(['trust1']);
    expect(counts()).toEqual({ form: 0, header: 0, comments: 0 });
    vi.clearAllMocks();
    await user.click(within(group!).getAllByRole('radio')[4]!);
    expect(screen.getAllByRole('radiogroup')).toHaveLength(15);
    expect(new Set(rowIds()).size).toBe(15);
    expect(rowIds()).toHaveLength(15);
    vi.clearAllMocks();
    await user.click(within(screen.getAllByRole('radiogroup')[14]!).getAllByRole('radio')[0]!);
    expect(rowIds()).toEqual([items[14]!.id]);
    expect(counts()).toEqual({ form: 0, header: 1, comments: 0 });
  });

  it('at a key in a comment: that comment', async () => {
    render(<TrustAssessmentForm instrument={team15} pagination="all" />);
    const [field] = screen.getAllByRole('textbox');
    vi.clearAllMocks();
    await userEvent.setup().type(field!, 'a');
    expect(rowIds()).toEqual([]);
    expect(counts()).toEqual({ form: 0, header: 0, comments: 1 });
  });

  it('at an arrow key: nothing', async () => {
    render(<TrustAssessmentForm instrument={team15} pagination="all" />);
    const user = userEvent.setup();
    await user.tab();
    vi.clearAllMocks();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect([rowIds(), counts()]).toEqual([[], { form: 0, header: 0, comments: 0 }]);
  });

  it('when the host renders again with the same values: no row', () => {
    const { rerender } = render(<TrustAssessmentForm instrument={team15} audience={{ kind: 'team' }} />);
    vi.clearAllMocks();
    rerender(<TrustAssessmentForm instrument={team15} audience={{ kind: 'team' }} />);
    expect(rowIds()).toEqual([]);
  });
});
