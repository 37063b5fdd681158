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
} satisfies MirrorOf<typeof english>;
