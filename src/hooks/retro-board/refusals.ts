'use client';
import { createTranslator } from '../../locales/translate';
import type { RetroScope } from './command-scope';
import type { RetroCommands } from './retro-board.types';

/** Says why something was refused. The words come with the catalogue; English ones are fetched when first needed. */
export function createRefusals(
  current: () => Omit<RetroScope, 'refuse'>,
  commands: Pick<RetroCommands, 'notify'>,
): RetroScope['refuse'] {
  return (code, values) => {
    const { plinth } = current();
    void import('../../locales/en/shared.messages').then(({ sharedMessages }) => {
      const t = createTranslator(plinth.locale, plinth.catalogue?.shared, sharedMessages);
      const key = `rejected.${code}` as keyof typeof sharedMessages;
      const known = Object.hasOwn(sharedMessages, key);
      commands.notify({ text: t(known ? key : 'rejected.other', values), tone: 'warning' });
    });
  };
}
