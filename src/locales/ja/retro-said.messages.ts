import type { retroSaidMessages as english } from '../en/retro-said.messages';
import type { MirrorOf } from '../types';

export const retroSaidMessages = {
  'said.lifted':
    '{card}：{column}の{total}枚中{place}番目から持ち上げました。矢印キーで移動、Gでまとめる、スペースで置く、Escapeで戻します。',
  'said.over': '{column}、{total}枚中{place}番目。',
  'said.onto': '{target}とまとめます。',
  'said.ontoStart': 'まとめる相手を矢印キーで選び、Enterで決定します。{target}。',
  'said.nothingToGroup': 'まとめられるほかのカードがありません。',
  'said.putBack': '{card}：{column}の{total}枚中{place}番目に戻しました。',
  'said.revealed': 'カードが公開されました。',
  'said.removedElsewhere': 'カードはほかの人が削除しました。',
  'said.phase': '{phase}、{count}中{step}番目。{now}',
  'said.topic': '話しているテーマ：{topic}',
} satisfies MirrorOf<typeof english>;
