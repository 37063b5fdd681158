import { pageOptions } from './page-options';

/** A walk by both people. At a server (`?collab=`) they are in pages of their own, and there is nobody to play the other. */
export const inOnePage =
  <Context>(walk: (context: Context) => Promise<void>) =>
  async (context: Context): Promise<void> => {
    if (pageOptions().collab === undefined) await walk(context);
  };
