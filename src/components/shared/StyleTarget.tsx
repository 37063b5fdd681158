'use client';
import { type JSX, type ReactNode } from 'react';
import { StyleSheetManager } from 'styled-components';

export interface StyleTargetProps {
  /** Where the style element goes: a `<head>`, a shadow root, or the stand-in that `embed/` makes for them. */
  readonly target: HTMLElement | ShadowRoot;
  /** The page's style nonce, for pages whose policy asks for one. Default: none. */
  readonly nonce?: string | undefined;
  readonly children: ReactNode;
}

/** Sends the styles of everything inside to another place than this page's `<head>`. For the browser only. */
export function StyleTarget({ target, nonce, children }: StyleTargetProps): JSX.Element {
  return (
    <StyleSheetManager target={target} {...(nonce === undefined ? {} : { nonce })}>
      {children}
    </StyleSheetManager>
  );
}
