'use client';
import { createContext } from 'react';
import type { Command } from '../../core/shared/command';
import type { Problem } from '../../core/shared/problem';
import type { Catalogue } from '../../locales/types';

/** A person as the host knows them. Only the id is ever written to a document. */
export interface Person {
  readonly id: string;
  readonly name?: string | undefined;
}

/** Something a host may want to log. Nothing is thrown into its tree. */
export interface PlinthError {
  /**
   * `data`: what was handed in or stored is wrong, see `problems`. `storage`: it could not be kept; `cause` is the `SaveStatus` with
   * the `reason`, said once per reason. `host`: a callback of yours failed, with what it threw as `cause`. `render`: a fault of ours.
   */
  readonly kind: 'data' | 'storage' | 'host' | 'render';
  readonly widget: string;
  readonly problems?: readonly Problem[];
  readonly cause?: unknown;
}

/** What every widget takes as props, and `PlinthProvider` gives to all below it. A prop wins over the provider. */
export interface PlinthOptions {
  /** Who uses the widget. Drafts are kept apart by its id. */
  readonly person?: Person | undefined;
  /** Everybody the widget may name. */
  readonly people?: readonly Person[] | undefined;
  /** People who may be named for what they did, and chosen for nothing: they have left. */
  readonly former?: readonly Person[] | undefined;
  /** BCP 47 tag for numbers, dates and direction. @default the catalogue's, else `en` */
  readonly locale?: string | undefined;
  /** An imported catalogue, for example `de` from `plinth/locales/de`. Synchronous, so that the first render has it. @default English */
  readonly messages?: Catalogue | undefined;
  /** @default the catalogue's */
  readonly direction?: 'ltr' | 'rtl' | undefined;
  /** IANA name for dates. @default the device's */
  readonly timeZone?: string | undefined;
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: (() => number) | undefined;
  /**
   * For `<style>` elements under a strict Content-Security-Policy; one `nonce` of a page is enough. What a server rendered needs
   * `<meta property="csp-nonce" nonce="…">` in the head as well. @default that of styled-components
   */
  readonly nonce?: string | undefined;
  /** What this person may do. The interface hides the rest; only a server can enforce it. @default everything */
  readonly can?: ((command: Command) => boolean) | undefined;
  readonly onError?: ((error: PlinthError) => void) | undefined;
}

export const PlinthContext = createContext<PlinthOptions>({});
