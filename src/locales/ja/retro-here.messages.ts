import type { retroHereMessages as english } from '../en/retro-here.messages';
import type { MirrorOf } from '../types';

export const retroHereMessages = {
  'here.label': '参加中',
  'here.at': '{name}、{column}にいます。移動する',
  'here.more': { other: 'ほか{count}人' },
  'here.count': { other: 'ほかに{count}人います' },
  'here.writing': '{name}が書いています',
  'here.writers': { other: '{count}人が書いています' },
  'here.someone': '誰かが書いています',
  'here.came': { other: '{names}が来ました。' },
  'here.left': { other: '{names}が退出しました。' },
} satisfies MirrorOf<typeof english>;
