import { render, screen, waitFor, within } from '@testing-library/react';
import { PyramidDiagram } from 'plinth/pyramid';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { modelTexts } from '../../../src/locales/en/model';
import { renderStrict } from '../../helpers/render';
import { settle } from '../../helpers/settle';
import { scores } from './scores';

const level = (name: RegExp) => screen.getByRole('button', { name });
const levels = () => within(screen.getByRole('list', { name: 'Team pyramid' })).getAllByRole('button');

describe('PyramidDiagram', () => {
  it('reads from the base up, and each level says everything', async () => {
    render(<PyramidDiagram scores={scores} previousRound="Round 3" />);
    await settle();
    expect(levels().map((button) => button.textContent)).toEqual([
      expect.stringContaining('Trust. Level 1 of 5, the ground. 4.1 of 5, Solid. up 0.3 since Round 3'),
      expect.stringContaining(
        'Conflict. Level 2 of 5, rests on Trust. 3.7 of 5, Uneven. up 0.5 since Round 3',
      ),
      expect.stringContaining('3.6 of 5, Uneven. same since Round 3'),
      expect.stringContaining('2.8 of 5, Fragile. down 0.2 since Round 3. Weaker than the level it carries'),
      expect.stringContaining('3.7 of 5, Uneven. up 0.1 since Round 3. Rests on a weaker level'),
    ]);
  });

  it('selects by press and tells about the level', async () => {
    const onSelectedChange = vi.fn();
    const { user } = renderStrict(
      <PyramidDiagram scores={scores} onSelectedChange={onSelectedChange} modelTexts={modelTexts} />,
    );
    const detail = screen.getByRole('region', { name: /^About the selected level/ });
    expect(detail).toHaveTextContent('Choose a level');
    await user.click(level(/^Accountability/));
    expect(onSelectedChange).toHaveBeenCalledExactlyOnceWith(
      'accountability',
      expect.objectContaining({ reason: 'press' }),
    );
    expect(level(/^Accountability/)).toHaveAttribute('aria-pressed', 'true');
    expect(await within(detail).findByRole('heading', { name: 'Accountability', level: 3 })).toBeVisible();
    expect(detail).toHaveTextContent('Level 4 of 5, rests on Commitment');
    expect(detail).toHaveTextContent('Results stands on this.');
    for (const heading of [
      'Why it rests on Commitment',
      'Signs of health',
      'Warning signs',
      'What a leader does',
      'Worth trying',
    ]) {
      expect(within(detail).getByRole('heading', { name: heading })).toBeInTheDocument();
    }
    await waitFor(() =>
      expect(screen.getAllByRole('status')[0]).toHaveTextContent('Accountability selected'),
    );
    await user.click(level(/^Accountability/));
    expect(detail).toHaveTextContent('Choose a level');
  });

  it('fetches the long texts when a level is selected', async () => {
    const { user } = renderStrict(<PyramidDiagram scores={scores} />);
    await user.click(level(/^Trust/));
    expect(await screen.findByText(modelTexts.trust.meaning)).toBeVisible();
  });

  it('offers what the host puts beside the detail', async () => {
    render(
      <PyramidDiagram
        scores={scores}
        defaultSelected="trust"
        renderDetailActions={(id) => <button type="button">Talk about {id}</button>}
      />,
    );
    expect(await screen.findByRole('button', { name: 'Talk about trust' })).toBeVisible();
  });

  it('switches between scores, change, and lead and team', async () => {
    const onViewChange = vi.fn();
    const { user } = renderStrict(<PyramidDiagram scores={scores} onViewChange={onViewChange} />);
    await user.click(screen.getByRole('radio', { name: 'Lead and team' }));
    expect(onViewChange).toHaveBeenCalledWith('gap', expect.anything());
    expect(level(/^Accountability/)).toHaveAccessibleName(/Lead sees it 0\.9 higher/);
    await user.click(screen.getByRole('radio', { name: 'Change' }));
    expect(level(/^Accountability/).textContent).toMatch(/3\.0.*2\.8/);
  });

  it('offers no view that the figures cannot fill', async () => {
    render(<PyramidDiagram scores={scores.map(({ id, score }) => ({ id, score }))} />);
    await settle();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('explains the model where there are no figures', async () => {
    const { user } = renderStrict(<PyramidDiagram />);
    expect(level(/^Trust\. Level 1 of 5, the ground$/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'What is missing' }));
    expect(await screen.findByRole('button', { name: /^Without Trust: Armour/ })).toBeVisible();
  });

  it('says what stands out, in words', async () => {
    render(<PyramidDiagram scores={scores} />);
    await settle();
    const facts = screen.getAllByRole('definition').map((fact) => fact.textContent);
    expect(facts).toEqual([
      'Trust',
      'Solid',
      'Conflict',
      'up 0.5',
      'Accountability',
      'Weaker than the level it carries',
    ]);
  });

  it('shows the same as a table', async () => {
    const { user } = renderStrict(<PyramidDiagram scores={scores} />);
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    const table = await screen.findByRole('table', { name: /as a table/ });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Results', 'Accountability', 'Commitment', 'Conflict', 'Trust']);
    expect(
      within(table).getByRole('row', { name: /Accountability 2\.8 Fragile down 0\.2 3\.7/ }),
    ).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Team pyramid' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show as picture' }));
    expect(levels()).toHaveLength(5);
  });

  it('lets a level be selected in the table, and read beside it', async () => {
    const onSelectedChange = vi.fn();
    const { user } = renderStrict(<PyramidDiagram scores={scores} onSelectedChange={onSelectedChange} />);
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    const conflict = within(await screen.findByRole('table', { name: /as a table/ })).getByRole('button', {
      name: 'Conflict',
    });
    expect(conflict).toHaveAttribute('aria-pressed', 'false');
    await user.click(conflict);
    expect(onSelectedChange).toHaveBeenLastCalledWith('conflict', expect.anything());
    expect(conflict).toHaveAttribute('aria-pressed', 'true');
    expect(await screen.findByRole('heading', { name: /Conflict/, level: 3 })).toBeVisible();
    await user.keyboard('{Enter}');
    expect(conflict).toHaveAttribute('aria-pressed', 'false');
    expect(await screen.findByText(/^Choose a level to read/)).toBeVisible();
    // What was selected in the table is selected in the picture.
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: 'Show as picture' }));
    expect(screen.getByRole('button', { name: /^Conflict/, pressed: true })).toBeVisible();
  });

  it('opens the menu on the first press, and switches patterns', async () => {
    const { user } = renderStrict(<PyramidDiagram scores={scores} />);
    await user.click(screen.getByRole('button', { name: 'More about the picture' }));
    const patterns = await screen.findByRole('menuitemcheckbox', { name: 'Patterns' });
    expect(patterns).toHaveAttribute('aria-checked', 'false');
    await user.click(patterns);
    expect(screen.getByRole('list', { name: 'Team pyramid' })).toHaveAttribute('data-patterns');
  });

  it('shows the shape while figures load', () => {
    render(<PyramidDiagram scores={scores} loading />);
    expect(screen.getByRole('list', { name: 'Team pyramid' })).toHaveAttribute('data-state', 'loading');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('4.1');
  });

  it('says that there is no round yet, and what to do', async () => {
    render(<PyramidDiagram scores={[]} emptyAction={<button type="button">Start</button>} />);
    await settle();
    expect(screen.getByText('No round yet')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Start' })).toBeVisible();
    expect(screen.getByRole('list')).toHaveAttribute('data-state', 'empty');
  });

  it('takes a ref, a class name and a class name per part', async () => {
    const ref = createRef<HTMLDivElement>();
    render(
      <PyramidDiagram
        ref={ref}
        className="theirs"
        classNames={{ root: 'too', figure: 'fig' }}
        scores={scores}
      />,
    );
    await settle();
    expect(ref.current).toHaveClass('theirs', 'too');
    expect(ref.current).toHaveAttribute('data-plinth-part', 'pyramid-root');
    expect(document.querySelector('.fig')).toContainElement(levels()[0]!);
  });
});
