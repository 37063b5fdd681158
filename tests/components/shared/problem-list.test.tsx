import { screen } from '@testing-library/react';
import { usePlinth } from 'plinth/hooks';
import { expect, test } from 'vitest';
import { ProblemList } from '../../../src/components/shared/ProblemList';
import { problem } from '../../../src/core/shared/problem';
import { renderStrict } from '../../helpers/render';

function Problems() {
  const problems = [
    problem('notAllowed', ['storage'], { allowed: 'browser' }),
    problem('notAllowed', ['items', 3, 'kind']),
  ];
  return <ProblemList plinth={usePlinth({})} problems={problems} />;
}

test('says which values are allowed, where that is known', () => {
  renderStrict(<Problems />);
  expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    'storage is not one of the values that are allowed. Choose one of them. (browser)',
    'items[3].kind is not one of the values that are allowed. Choose one of them.',
  ]);
});
