import type { InstrumentTexts, InstrumentTextSet } from '../types';

const scale = { '1': 'ほとんどない', '2': 'あまりない', '3': 'ときどき', '4': 'よくある', '5': 'ほぼいつも' };

/** Reversed, a high answer is a bad sign: trust3, conflict2, accountability3, results3. */
export const team15Texts = {
  title: 'チームの信頼',
  description: '一緒に働くことについての15項目、原則ごとに3項目です。約4分かかります。',
  intro: 'この1か月を思い浮かべてください。正解はありません。最初に浮かんだ考えがたいてい一番です。',
  scale,
  pages: {
    trust: {
      title: 'お互いにどのくらいオープンですか？',
      intro: 'この1か月の、わからなかったこと、失敗、助けが必要だった日を思い浮かべてください。',
    },
    conflict: {
      title: '意見の違いをどう扱っていますか？',
      intro: 'この1か月で、意見が分かれた場面を思い浮かべてください。',
    },
    commitment: {
      title: 'どのように決めていますか？',
      intro: 'この1か月の決定を、小さなものも含めて思い浮かべてください。',
    },
    accountability: {
      title: '約束をどう守っていますか？',
      intro: 'この1か月に、お互いに約束したことを思い浮かべてください。',
    },
    results: {
      title: '一緒に何をめざしていますか？',
      intro: 'この1か月に達成しようとしたことを思い浮かべてください。',
    },
  },
  items: {
    trust1: 'わからないことがあるとき、チームの前でそう言う。',
    trust2: '誰かが間違えたとき、まず本人からそれを聞く。',
    trust3: '行き詰まったとき、自分の中にしまっておく。',
    conflict1: '会議で意見が違うとき、その会議の中で言う。',
    conflict2: 'リーダーが話したあとは、自分の意見を控える。',
    conflict3: '激しく議論したあとも、以前と同じように気持ちよく一緒に働ける。',
    commitment1: '決める前に、まだ話していない人に意見を聞く。',
    commitment2: '反対の意見を述べたことでも、決まったら支える。',
    commitment3: '会議のあと、何が決まったかを一文で言える。',
    accountability1: '仲間の約束が守られなかったとき、その人に直接話す。',
    accountability2: '働き方の取り決めを誰かが破ったとき、声を上げる。',
    accountability3: '私たちのチームでは、守られなかった約束が何も言われずに過ぎていく。',
    results1: '共通の目標に対する状況を、一緒に確かめている。',
    results2: '共通の目標を達成したとき、時間をとって祝う。',
    results3: '自分の目標を、チームの目標より優先する。',
  },
} satisfies InstrumentTexts;

/** Weekly. None is reversed. */
export const pulse5Texts = {
  title: '週次チームパルス',
  description: '今週についての5項目、原則ごとに1項目です。約1分かかります。',
  intro: '今週のことだけを思い浮かべてください。正解はありません。',
  scale,
  pages: {
    pulse: {
      title: '今週、一緒に過ごしてどうでしたか？',
      intro: '今週のことだけを思い浮かべてください。正解はありません。',
    },
  },
  items: {
    trust1: '今週は「助けてほしい」と気軽に言えた。',
    conflict1: '今週は、全員がそろった場で異なる意見を出し合った。',
    commitment1: '今週は、決めたことを支えた。',
    accountability1: '今週は、約束したことをお互いに思い出させ合った。',
    results1: '今週は、自分の仕事で共通の目標を前に進めた。',
  },
} satisfies InstrumentTexts;

export const instrumentTexts: InstrumentTextSet = { team15Texts, pulse5Texts };
