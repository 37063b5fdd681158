import type { problemMessages as english } from '../en/problem.messages';
import type { MirrorOf } from '../types';

export const problemMessages = {
  'problem.root': 'ドキュメント',
  'problem.notAnObject':
    '{path}は、名前つきのフィールドを持つオブジェクトである必要があります。ファイル全体がコピーされたか確認してください。',
  'problem.wrongType': '{path}の値の種類が違います。このフィールドに必要なものを確かめて変更してください。',
  'problem.missingField': '{path}がありません。追加してからもう一度お試しください。',
  'problem.unknownField':
    '{path}は未知のフィールドです。保持されますが、使われません。つづりを確認してください。',
  'problem.forbiddenKey': '{path}の名前は、安全のため使用できません。名前を変更してください。',
  'problem.wrongSchema': '{path}は別の種類のドキュメントを示しています。ここに合うファイルを選んでください。',
  'problem.wrongVersion': '{path}は読み取れるバージョン番号ではありません。1以上の整数を使ってください。',
  'problem.newerVersion':
    '新しいバージョンで保存されたため、閲覧はできますが変更はできません。編集を続けるには、このページを更新してください。',
  'problem.idMismatch': '{path}のIDが、保存されているキーと異なります。同じにしてください。',
  'problem.emptyText': '{path}が空です。何か書いてください。',
  'problem.tooLong': '{path}が長すぎます。短くしてください。',
  'problem.tooMany': '{path}の項目が多すぎます。いくつか削除するか、複数のファイルに分けてください。',
  'problem.notFinite': '{path}は通常の数ではありません。3や4.5のような数を入力してください。',
  'problem.outOfRange': '{path}は使える値の範囲外です。範囲内の値を選んでください。',
  'problem.notAllowed': '{path}は使える値ではありません。使える値から選んでください。',
  'problem.duplicateId': '{path}のIDはすでに使われています。項目ごとに別のIDをつけてください。',
  'problem.unknownReference': '{path}は存在しないものを指しています。IDを直すか、削除してください。',
  'problem.badId': '{path}はIDとして使えません。英数字、ハイフン、アンダースコアを使ってください。',
  'problem.notJson':
    '{path}には、JSONとして保存できないものが含まれています。文字列、数、リスト、オブジェクトを使ってください。',
  'problem.scaleTooSmall': '{path}の点が2つ未満です。最高点を最低点より上にしてください。',
  'problem.tooFewLevels': '{path}の段が少なすぎて、ピラミッドにできません。3段以上にしてください。',
  'problem.tooManyLevels': '{path}の段が多すぎて、ピラミッドにできません。7段以下にしてください。',
  'problem.noItems': '{path}には回答する項目がありません。少なくとも1つ追加してください。',
  'problem.migrationFailed':
    '{path}は古いバージョンのもので、更新できませんでした。エクスポートして相談してください。何も変更されていません。',
  'problem.unreadable':
    '{path}を読み取れません。壊れているか、途中で切れているかもしれません。別のコピーをお試しください。',
} satisfies MirrorOf<typeof english>;
