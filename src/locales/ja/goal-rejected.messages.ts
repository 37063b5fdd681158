import type { goalRejectedMessages as english } from '../en/goal-rejected.messages';
import type { MirrorOf } from '../types';

export const goalRejectedMessages = {
  'rejected.alreadyThere': 'それはすでにあります。追加する前に探してみてください。',
  'rejected.notFound': 'それはもうありません。誰かが削除したのかもしれません。',
  'rejected.endsBeforeStart':
    '期間の終わりは、始まりの日以降にしてください。どちらかの日を変更してください。',
  'rejected.periodClosed': 'この期間は終了しています。変更するには、もう一度開いてください。',
  'rejected.cycle':
    '目標は、ほかの目標を経由しても、自分自身を支えることはできません。別の上位目標を選んでください。',
  'rejected.tooDeep': 'この目標はすでに深い階層にあります。もっと上の上位目標を選んでください。',
  'rejected.wrongDirection': '目標値が開始値の反対側にあります。入れ替えるか、別の測り方を選んでください。',
  'rejected.hasCheckIns': 'すでに値があります。値を残すため、代わりにアーカイブしてください。',
  'rejected.beforePeriod': 'その日は期間の始まりより前です。もっと後の日を選んでください。',
  'rejected.nobody':
    '誰が操作しているかわからないため、あなたの名前では実行できません。先にサインインしてください。',
  'rejected.ownCheckIn': 'このチェックインはあなたが書いたものです。チームのほかの人に見てもらってください。',
  'rejected.reasonMissing': 'ほかの人が応えられるように、理由をひとこと書いてください。',
  'rejected.notYours': 'これは本人だけが言えることです。',
  'rejected.nothingSaid': 'まだ何も書かれていません。先にひとこと書いてください。',
} satisfies MirrorOf<typeof english>;
