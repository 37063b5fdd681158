import type { retroMessages as english } from '../en/retro.messages';
import type { MirrorOf } from '../types';

export const retroMessages = {} satisfies MirrorOf<typeof english>;
