import type { retroImportMessages as english } from '../en/retro-import.messages';
import type { MirrorOf } from '../types';

export const retroImportMessages = {
  'retroImport.empty': 'ファイルが空です。別のファイルを選んでください。',
  'retroImport.notJson':
    '{line}行{column}列目が正しいJSONではありません。ボードをもう一度エクスポートするか、その箇所を直してください。',
  'retroImport.cutOff':
    'ファイルが{line}行目で途切れています。もう一度ダウンロードするかコピーしてください。',
  'retroImport.tooLong':
    'ファイルは{length}文字ありますが、読み込めるのは{max}文字までです。複数のファイルに分けてください。',
  'retroImport.tooMany':
    'ファイルの内容が、ひとつのボードに収まる量を超えています（種類ごとに最大{max}件）。何も読み込みませんでした。複数のファイルに分けてください。',
  'retroImport.wrongSchema':
    'こちらのファイルですが、ふりかえりのものではありません。ここに合うファイル（{expected}）を選んでください。',
  'retroImport.wrongVersion':
    'どのバージョンが書いたファイルかわかりません。元の場所からもう一度ボードをエクスポートしてください。',
  'retroImport.noCards':
    'ファイルにカードが見つかりませんでした。カードのある部分を指定するか、別のファイルを選んでください。',
  'retroImport.notText':
    'これはテキストファイルではないため、カードを読み取れません。ボードをCSVかJSONでエクスポートして、そのファイルを選んでください。',
  'retroImport.unreadable':
    'ファイルを読み取れません。壊れているかもしれません。別のコピーをお試しください。',

  'retroImport.unknownFormat': '{format}は未知の形式です。見た目から判断して読み込みました。',
  'retroImport.guessedLayout':
    '未知のレイアウトのため、各列の役割を推測しました。先に進む前に確認してください。',
  'retroImport.guessedEncoding':
    '文字コードの指定がないため、{encoding}と見なしました。おかしな文字がないか確認し、あればUTF-8で保存してください。',
  'retroImport.replacementCharacters': {
    other:
      'ファイルの保存時に、すでに{count}文字が失われていました（最初は{line}行目）。できればUTF-8で保存し直してください。',
  },
  'retroImport.nulCharacters': {
    other:
      'ヌル文字を{count}個取り除きました。ファイルの保存方法が一般的ではありません。文章を確認してください。',
  },
  'retroImport.newerVersion':
    '新しいバージョンで書かれたファイルのため、閲覧はできますが変更はできません。編集を続けるには、このページを更新してください。',
  'retroImport.openQuote': '{line}行目の引用符が閉じられていません。そこから始まるカードを確認してください。',
  'retroImport.strayQuote': '{line}行目に余分な引用符があります。文章の一部として残しました。',
  'retroImport.extraCells': '{line}行目のセルが見出しより多くあります。取り込まなかったもの：{text}',

  'retroImport.badRecord': '合わないものを修復または除外しました：{text}',
  'retroImport.forbiddenKey': '名前「{key}」は安全のため使用できません。その内容は除外しました。',
  'retroImport.duplicateId': 'ID「{id}」が重複しています。カードはすべて残し、別々のIDをつけました。',
  'retroImport.unknownColumn': 'ファイルに列「{column}」がありません。そのカードのために列を作りました。',
  'retroImport.missingParent':
    'ほかのカードが載っているカード{id}がファイルにありません。ほかのカードはまとめたままにしました。',
  'retroImport.missingChild': 'グループ内のカード{id}がファイルにありません。',
  'retroImport.unknownAuthor': '{id}が誰かファイルに書かれていません。これらのカードには作成者がありません。',
  'retroImport.nestedGroup':
    'カード{id}は、別のカードに載ったカードの上にありました。今はすべてひとつのグループです。',
  'retroImport.emptyCard': '文章のないカードがあります。残しました。',
  'retroImport.longCard':
    '{length}文字のカードがあり、ここで入力できる上限（{max}文字）を超えています。残しましたが、編集する前に短くしてください。',
  'retroImport.continued': '{length}文字の文章は1枚のカードには長すぎます。続きはコメントに入れました。',
  'retroImport.shortened': '名前またはタイトルを{max}文字で切りました。全文：{text}',
  'retroImport.hiddenColumn': '列「{title}」は元では非表示でした。ここでは表示されます。',
  'retroImport.closedCard': 'このカードは元ではアーカイブ済みでした。ここではボードに表示されます：{text}',
  'retroImport.closedColumn': 'リスト「{title}」は元ではアーカイブ済みでした。ここではボードに表示されます。',
  'retroImport.otherBoards': { other: 'ファイルには、{title}のほかに{count}件のボードが含まれています。' },

  'retroImport.badVotes': '票数として読めません：{count}。除外しました。',
  'retroImport.lostVotes': { other: '{count}票は、ファイルにないカード{id}のものです。' },
  'retroImport.voteDifference':
    'ファイルには{total}票とありますが、記載は{sum}票です。記載されたものはすべて取り込みました。',
  'retroImport.roundWasOpen':
    '元では投票ラウンドが開いたままでした。ここでは終了しています。もう一度開くこともできます。',
  'retroImport.budgetExceeded':
    '{budget}票のうち{used}票を使った人がいます。すべて有効です。ここではラウンドに上限がありません。',

  'retroImport.authorsLeftOut': 'ボードが匿名のため、ファイル内の名前は除外しました。',
  'retroImport.becameCard': '属するカードがないため、独立したカードにしました：{text}',
  'retroImport.notCarried': { other: '{field}はここでは使われません。{count}回除外しました。例：{example}' },

  'retroExport.untitled': '無題',
  'retroExport.group': 'グループ',
  'retroExport.actions': 'アクション',
  'retroExport.kudos': 'ありがとう',
  'retroExport.notes': 'メモ',
  'retroExport.votes': { other: '{count}票' },
  'retroExport.cards': { other: 'カード{count}枚' },
  'retroExport.rank': '{rank}位',
  'retroExport.tied': '{rank}位（同順位）',
  'retroExport.due': '{day}まで',
  'retroExport.dropped': '中止',
} satisfies MirrorOf<typeof english>;
