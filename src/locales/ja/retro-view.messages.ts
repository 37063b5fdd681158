import type { retroViewMessages as english } from '../en/retro-view.messages';
import type { MirrorOf } from '../types';

export const retroViewMessages = {
  'board.label': 'ふりかえりボード',
  'board.columns': '列',
  'board.readOnly': '閲覧モードです。ここでは何も変更できません。',
  'board.loading': 'ボードを読み込んでいます',
  'board.someone': '誰か',

  'column.untitled': '列',
  'column.count': { other: 'カード{count}枚' },
  'column.add': 'カードを追加',
  'column.addTo': 'カードを追加：{column}',
  'column.more': '{column}のその他の操作',
  'column.empty': 'まだ何もありません。最初に思い浮かぶことは何ですか？',
  'column.emptyRead': '何もありません。',
  'column.noMatch': '当てはまるカードはありません。',
  'column.title': '列のタイトル',

  'composer.label': '{column}の新しいカード',
  'composer.placeholder': 'チームが知っておくとよいことは？',
  'composer.private': '公開まで非公開',
  'composer.add': '追加',
  'composer.close': '書き終える',
  'composer.left': { other: '残り{count}文字' },
  'composer.over': { other: '{count}文字超過' },
  'composer.lines': { other: 'カードを{count}枚追加（1行に1枚）' },

  'edit.label': 'カードの文章',
  'edit.save': '保存',
  'edit.cancel': 'キャンセル',

  'card.more': 'その他：移動、まとめる、編集',
  'card.comments': { other: 'コメント{count}件' },
  'card.same': '同じです',
  'card.sameCount': { other: '{count}人が同じです' },
  'card.yours': '公開までは、あなただけに見えます',
  'card.waiting': '送信待ち',
  'card.place': '{column}の{total}枚中{place}枚目',

  'vote.cast': '投票',
  'vote.mine': { other: '自分の{count}票' },
  'vote.more': 'もう1票入れる',
  'vote.back': '1票取り消す',
  'vote.total': { other: '{count}票' },
  'vote.left': { other: '残り{count}票' },

  'group.untitled': '無題のグループ',
  'group.count': { other: 'カード{count}枚' },
  'group.open': 'カードを表示',
  'group.close': 'カードを重ねる',
  'group.title': 'グループのタイトル',

  'hidden.column': { other: '隠れているカード{count}枚、公開まで秘密です' },
  'hidden.total': { other: '隠れているカードは全部で{count}枚、公開まで秘密です' },
  'hidden.coming': { other: 'あと{count}枚' },

  'connection.offline':
    'オフラインです。そのまま続けてください。すべてここに残り、接続が戻ると統合されます。',
  'connection.connecting': '接続しています…',
  'connection.kept': { other: '{count}件の変更が送信待ちです。' },
  'late.title': { other: 'カードがまだ送信されていません' },
  'late.text':
    'どれが誰のものかわからないように、カードは一緒に送られます。単独で送ると、あなたのものだとわかるかもしれません。',
  'late.send': '今すぐ送る',

  'drop.group': 'この2枚をまとめる',

  'key.space': 'スペース',
  'key.group': 'G',
  'key.escape': 'esc',

  'notice.undo': '元に戻す',
  'notice.close': '消す',

  'bar.votes': '残り{left}',
  'tabs.label': '列',

  'said.added': { other: '{column}にカードを{count}枚追加しました。' },
  'said.addedHidden': {
    other: '{column}にカードを{count}枚追加しました。公開までは、あなただけに見えます。',
  },
  'said.removed': { other: 'カードを{count}枚削除しました。' },
  'said.moved': '{card}：{from}の{fromPlace}番目から{to}に移動し、{total}枚中{place}番目になりました。',
  'said.movedWithin': '{card}：{to}の中で{fromPlace}番目から移動し、{total}枚中{place}番目になりました。',
  'said.movedHidden': '隠れているカードを{from}から{to}に移動しました。',
  'said.takenOut': '{card}：グループから出しました。',
  'said.grouped': '{card}：{target}とまとめました。',
  'said.ungrouped': 'グループを解除しました。カードは同じ場所に残ります。',
  'said.groupOpened': 'グループを開きました。',
  'said.groupClosed': 'グループを重ねました。',
  'said.voted': '投票しました。',
  'said.voteTakenBack': '票を取り消しました。',
  'said.votesLeft': { other: '{said}残り{count}票です。' },
  'said.columnAdded': '列「{column}」を追加しました。',
  'said.columnMoved': '列「{column}」を{total}列中{place}番目に移動しました。',
  'said.columnRemoved': '列「{column}」を削除しました。',
  'said.undo': '元に戻しました。',
  'said.undoPart': 'その後ほかの人が変更したものを除いて、元に戻しました。',
  'said.undoNothing': '元に戻すものはありません。',
  'said.redo': 'やり直しました。',
  'said.redoPart': 'その後ほかの人が変更したものを除いて、やり直しました。',
  'said.redoNothing': 'やり直すものはありません。',
} satisfies MirrorOf<typeof english>;
