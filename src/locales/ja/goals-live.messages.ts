import type { goalsLiveMessages as english } from '../en/goals-live.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const goalsLiveMessages = {
  ...hereMessages,
  'here.at': '{name}、{goal}を見ています。移動する',
  'here.looks': '{name}が{goal}を見ています',
  'connection.offline':
    'オフラインです。そのまま続けてください。すべてここに残り、接続が戻ると統合されます。',
  'connection.connecting': '接続しています…',
  'connection.kept': { other: '{count}件の変更が送信待ちです。' },
} satisfies MirrorOf<typeof english>;
