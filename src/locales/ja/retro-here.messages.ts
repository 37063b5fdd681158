import type { retroHereMessages as english } from '../en/retro-here.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const retroHereMessages = {
  ...hereMessages,
  'here.at': '{name}、{column}にいます。移動する',
  'people.waiting': { other: '{count}人が準備中' },
  'late.title': { other: 'カードがまだ送信されていません' },
  'late.text':
    'どれが誰のものかわからないように、カードは一緒に送られます。単独で送ると、あなたのものだとわかるかもしれません。',
  'late.send': '今すぐ送る',
} satisfies MirrorOf<typeof english>;
