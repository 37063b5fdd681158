import { render, screen, waitFor } from '@testing-library/react';
import { PyramidDiagram, type LevelScore, type Model } from 'plinth/pyramid';
import { describe, expect, it, vi } from 'vitest';
import { settle } from '../../helpers/settle';
import { scores } from './scores';

const level = (id: string) => ({ id, texts: { en: { title: id } } });
const model = (count: number): Model => ({
  id: 'm',
  levels: Array.from({ length: count }, (_, index) => level(`l${index}`)),
});

describe('a bad model', () => {
  it.each([
    ['two levels', model(2), /levels has too few levels/],
    ['eight levels', model(8), /levels has too many levels/],
    [
      'a repeated id',
      { id: 'm', levels: [level('a'), level('a'), level('b')] },
      /levels\[1\]\.id uses an id/,
    ],
    ['no levels at all', {} as Model, /levels holds the wrong kind/],
    ['null', null as unknown as Model, /should be an object/],
  ])('%s shows as a note, not as a crash', async (_, given, message) => {
    render(<PyramidDiagram model={given} scores={scores} />);
    expect(screen.getByText('This pyramid cannot be drawn yet')).toHaveRole('alert');
    expect(await screen.findByText(message)).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Team pyramid' })).not.toBeInTheDocument();
  });
});

describe('the host', () => {
  it('hears of what is wrong with figures and model, once as long as it is the same', async () => {
    const onError = vi.fn();
    const bad = () => [{ id: 'harmony', score: 3 }, ...scores];
    const { rerender } = render(<PyramidDiagram scores={bad()} onError={onError} />);
    await screen.findByText(/scores\[0\]\.id points to something/);
    rerender(<PyramidDiagram scores={bad()} onError={onError} />);
    expect(onError.mock.lastCall?.[0]).toMatchObject({
      kind: 'data',
      widget: 'pyramid',
      problems: [{ path: ['scores', 0, 'id'] }],
    });
    const told = onError.mock.calls.length;
    rerender(<PyramidDiagram scores={bad()} onError={onError} />);
    expect(onError).toHaveBeenCalledTimes(told);
    rerender(<PyramidDiagram model={model(2)} scores={scores} onError={onError} />);
    await waitFor(() => expect(onError).toHaveBeenCalledTimes(told + 1));
    expect(onError.mock.lastCall?.[0]).toMatchObject({ problems: [{ path: ['levels'] }] });
  });
});

describe('bad figures', () => {
  it.each<[string, LevelScore, RegExp]>([
    ['NaN', { id: 'trust', score: Number.NaN }, /scores\.trust\.score is not an ordinary number/],
    ['off the scale', { id: 'trust', score: 7 }, /scores\.trust\.score lies outside/],
    ['of an unknown level', { id: 'harmony', score: 3 }, /scores\[0\]\.id points to something/],
  ])('%s are left out and listed', async (_, entry, message) => {
    render(<PyramidDiagram scores={[entry, ...scores.slice(1)]} />);
    expect(await screen.findByText(message)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Trust/ })).toHaveAccessibleName(/No score yet/);
    expect(screen.getByRole('button', { name: /^Conflict/ })).toHaveAccessibleName(/3\.7 of 5/);
    expect(document.body.innerHTML).not.toContain('NaN');
  });

  it('a scale of one point leaves the shape and says why', async () => {
    render(<PyramidDiagram scores={scores} scale={{ min: 3, max: 3 }} />);
    expect(await screen.findByText(/scale has fewer than two points/)).toBeVisible();
    expect(screen.getByText('No round yet')).toBeVisible();
  });

  it('an unknown selected level selects nothing', async () => {
    render(<PyramidDiagram scores={scores} selected="harmony" />);
    await settle();
    expect(screen.getByRole('region', { name: /^About the selected level/ })).toHaveTextContent(
      'Choose a level',
    );
  });

  it('an unknown locale falls back and does not throw', async () => {
    render(<PyramidDiagram scores={scores} locale="xx-not-a-locale!" />);
    await settle();
    expect(screen.getByRole('button', { name: /^Trust/ })).toHaveAccessibleName(/4\.1 of 5/);
  });
});
