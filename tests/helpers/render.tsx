import { render, type RenderOptions, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { StrictMode, type ReactElement, type ReactNode } from 'react';

export interface StrictResult extends RenderResult {
  /** Simulated events; a real keyboard, mouse and finger are in `devices.ts`, for browser tests. */
  readonly user: UserEvent;
}

/** Renders inside `StrictMode`, whatever the global setting, and sets up a user. */
export function renderStrict(ui: ReactElement, options: RenderOptions = {}): StrictResult {
  const { wrapper: Outer, ...rest } = options;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>{Outer ? <Outer>{children}</Outer> : children}</StrictMode>
  );
  return { user: userEvent.setup(), ...render(ui, { wrapper, reactStrictMode: false, ...rest }) };
}
