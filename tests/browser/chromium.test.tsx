import { render, screen } from '@testing-library/react';
import { styled } from 'styled-components';
import { expect, it } from 'vitest';

const Box = styled.div`
  inline-size: 240px;
`;

// If this fails, the browser is at fault and not a widget.
it('lays out and styles in a real browser', () => {
  render(<Box role="note">Ready</Box>);
  expect(screen.getByRole('note').getBoundingClientRect().width).toBe(240);
  expect(CSS.supports('container-type: inline-size')).toBe(true);
});
