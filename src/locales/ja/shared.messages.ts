import type { sharedMessages as english } from '../en/shared.messages';
import type { MirrorOf } from '../types';
import { goalRejectedMessages } from './goal-rejected.messages';
import { peopleMessages } from './people.messages';
import { problemMessages } from './problem.messages';

export const sharedMessages = {
  ...problemMessages,
  ...peopleMessages,
  ...goalRejectedMessages,

  'problem.title': { other: '修正が必要な点が{count}件あります' },

  'rejected.unknownCommand':
    'このバージョンはその操作に対応していません。ページを再読み込みして、もう一度お試しください。',
  'rejected.notAllowed': 'ここではその操作は許可されていません。設定した人に確認してください。',
  'rejected.readOnly': 'これは閲覧のみで、変更できません。',
  'rejected.invalidValue': 'その値はここでは使えません。別の値を選んでください。',
  'rejected.outOfRange': 'その回答は目盛りにありません。別の回答を選んでください。',
  'rejected.tooLong': '文章が長すぎます。{max}文字以内にしてください。',
  'rejected.notStarted': 'まだ送信するものがありません。先に何か回答してください。',
  'rejected.allAnswered': '招待した全員が回答しました。催促する相手はいません。',
  'rejected.remindedToday': '今日すでに催促しました。明日までお待ちください。',
  'rejected.gone': 'それはもうありません。誰かが削除したのかもしれません。',
  'rejected.emptyText': 'まだ何も書かれていません。先に何か書いてください。',
  'rejected.tooMany': '収まる量を超えています。上限は{max}です。',
  'rejected.lastColumn': 'ボードには列が必要です。先に別の列を追加してください。',
  'rejected.lastFacilitator': '進行役が必要です。先に別の進行役を指名してください。',
  'rejected.locked': 'カードの位置が固定されています。進行役に解除を頼んでください。',
  'rejected.roundClosed': '投票は終了しました。進行役がもう一度開けます。',
  'rejected.roundOpen': '投票が進行中です。先に終了してください。',
  'rejected.noVotesLeft': '票が残っていません。ここで使うには、ほかの票を取り消してください。',
  'rejected.cardLimit': 'これには、ひとりが入れられる上限まで投票しています。',
  'rejected.stillHidden': 'カードはまだ隠れています。先に公開してください。',
  'rejected.other': 'うまくいきませんでした。何も変更されていません。',

  'save.saving': '保存中',
  'save.saved': '保存しました',
  'save.savedOnDevice': 'この端末に保存しました',
  'save.offline': 'オフラインです。接続が戻るまで、変更はこの端末に残ります。',
  'save.offlineKept': {
    other: '接続されていません。{count}件の変更はこの端末に残り、接続が戻ると送信されます。',
  },
  'save.offlineHere': {
    other:
      '接続されていません。{count}件の変更は、このページを開いている間だけ残ります。このまま開いておくか、今すぐコピーをエクスポートしてください。',
  },
  'save.conflicts': { other: 'ほかの人が同じものを変更しました。{count}か所で相手の変更を残しました。' },
  'save.notSaved.quota':
    '保存できませんでした：ブラウザーの保存領域がいっぱいです。空きを作ってもう一度試すか、今すぐコピーをエクスポートしてください。',
  'save.notSaved.denied':
    '保存できませんでした：このブラウザーではページが何も保存できません。離れる前にコピーをエクスポートしてください。',
  'save.notSaved.blocked':
    '保存できませんでした：別のタブが保存領域を使用しています。そのタブを閉じて、もう一度お試しください。',
  'save.notSaved.unknown':
    '保存できませんでした：問題が発生しました。もう一度試すか、今すぐコピーをエクスポートしてください。',

  'storage.unreadable': '以前の下書きを読み取れませんでした。別に取り置いてあるので、新しく始められます。',
  'storage.unreadableExport': '古い下書きをエクスポート',
  'storage.newerVersion':
    '新しいバージョンで保存されています。ここで閲覧でき、上書きされることはありません。',

  'action.retry': 'もう一度試す',
  'action.exportCopy': 'コピーをエクスポート',
  'action.undo': '元に戻す',
  'action.redo': 'やり直す',
  'action.close': '閉じる',
  'action.cancel': 'キャンセル',
  'action.back': '戻る',
  'action.edit': '編集',
  'action.dismiss': '閉じる',
  'action.showAsTable': '表で表示',
  'action.showAsPicture': '図で表示',

  'band.solid': 'しっかり',
  'band.uneven': 'まちまち',
  'band.fragile': 'もろい',
  'band.none': 'まだスコアがありません',

  'state.optional': '任意',
  'state.required': '必須',

  'locale.unknown': '「{locale}」にはまだ対応していないため、英語で表示しています。',

  'error.title': 'この部分が動かなくなりました',
  'error.text': 'データは残っています。もう一度試すか、先にコピーをエクスポートしてください。',
} satisfies MirrorOf<typeof english>;
