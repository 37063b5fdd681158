import type { goalsMessages as english } from '../en/goals.messages';
import type { MirrorOf } from '../types';

export const goalsMessages = {} satisfies MirrorOf<typeof english>;
