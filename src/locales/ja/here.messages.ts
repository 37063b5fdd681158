import type { hereMessages as english } from '../en/here.messages';
import type { MirrorOf } from '../types';

export const hereMessages = {
  'here.label': '参加中',
  'here.more': { other: 'ほか{count}人' },
  'here.count': { other: 'ほかに{count}人います' },
  'here.writing': '{name}が書いています',
  'here.writers': { other: '{count}人が書いています' },
  'here.someone': '誰かが書いています',
  'here.came': { other: '{names}が来ました。' },
  'here.left': { other: '{names}が退出しました。' },
  'connection.offline':
    'オフラインです。そのまま続けてください。すべてここに残り、接続が戻ると統合されます。',
  'connection.connecting': '接続しています…',
  'connection.kept': { other: '{count}件の変更が送信待ちです。' },
} satisfies MirrorOf<typeof english>;
