import type { pyramidMessages as english } from '../en/pyramid.messages';
import type { MirrorOf } from '../types';

export const pyramidMessages = {
  'figure.label': 'チームのピラミッド',

  'view.label': '図に表示する内容',
  'view.scores': 'スコア',
  'view.change': '変化',
  'view.gap': 'リーダーとチーム',
  'view.missing': '足りないもの',
  'view.plain': '原則',

  'level.position': '{levels}段中{level}段目、土台：{below}',
  'level.positionBase': '{levels}段中{level}段目、いちばん下の土台',
  'level.score': '{max}点中{score}点',
  'level.noScore': 'まだスコアがありません',
  'level.band': '{max}点中{score}点、{band}',
  'level.selected': '{level}を選択しました',
  'level.cleared': '選択を解除しました',

  'trend.up': '{amount}上昇',
  'trend.down': '{amount}低下',
  'trend.same': '変化なし',
  'trend.since': '{round}から',
  'trend.fromTo': '{before}から{now}へ',
  'trend.none': '以前のラウンドはありません',

  'gap.lead': 'リーダー',
  'gap.team': 'チーム',
  'gap.leadHigher': 'リーダーのほうが{amount}高い',
  'gap.leadLower': 'リーダーのほうが{amount}低い',
  'gap.same': 'リーダーとチームが一致',

  'restsOn.short': 'より弱い段に載っています',
  'restsOn.row': '支える段より弱い',
  'restsOn.title': '{level}はこの上に載っています。',
  'restsOn.text': '上の段のスコアは{score}です。薄い地面に載ったものは、めったに長続きしません。',
  'restsOn.above': '{level}は、支えているものより弱くなっています。先に強くしましょう。',

  'detail.label': '選択した段について',
  'detail.empty': '段を選ぶと、その意味と役立つことを読めます。',
  'detail.restsOn': '{below}を土台とする理由',
  'detail.ground': 'いちばん下の土台である理由',
  'detail.health': '健全さのしるし',
  'detail.warnings': '注意のしるし',
  'detail.leader': 'リーダーがすること',
  'detail.practices': '試す価値あり',
  'detail.failed': 'この段の文章を読み込めませんでした。',

  'missing.title': '段が欠けたところに育つもの',
  'missing.level': '{level}がないと：{missing}',

  'facts.strongest': 'いちばんしっかりした土台',
  'facts.biggestMove': 'いちばん大きな変化',
  'facts.talkNext': '次に話すこと',
  'facts.talkNextNone': '際立つ段はありません。みんなが残したいものを聞いてみましょう。',

  'legend.score': 'スコアまで塗りつぶし（{min}〜{max}）',
  'legend.change': '{round}からの変化',
  'legend.before': '破線：以前。実線の端：現在。',
  'legend.gap': '点線：リーダー。実線の端：チーム。',
  'legend.restsOn': '支える段より弱い',
  'legend.patterns': '模様',

  'table.caption': '表で見るピラミッド（上の段から）',
  'table.level': '段',
  'table.score': 'スコア',
  'table.band': '状態',
  'table.change': '変化',
  'table.lead': 'リーダー',
  'table.note': 'メモ',

  'menu.label': '図についてのその他の操作',
  'menu.svg': 'SVGでダウンロード',
  'menu.png': 'PNGでダウンロード',
  'menu.print': '印刷',
  'menu.failed': '画像を作成できませんでした。SVGを試すか、ページを印刷してください。',
  'menu.fileName': 'チームピラミッド',

  'keys.title': 'ピラミッドのキー操作',
  'keys.move': '矢印キー：段を移動',
  'keys.ends': 'HomeとEnd：土台と頂上',
  'keys.select': 'Enterまたはスペース：段を選択',
  'keys.clear': 'Escape：選択を解除',

  'empty.title': 'まだラウンドがありません',
  'empty.text': 'アセスメントに回答があると、ピラミッドが描かれます。',
  'invalid.title': 'このピラミッドはまだ描けません',
} satisfies MirrorOf<typeof english>;
