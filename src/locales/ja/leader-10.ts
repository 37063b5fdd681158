import type { InstrumentTexts } from '../types';

const scale = { '1': 'ほとんどない', '2': 'あまりない', '3': 'ときどき', '4': 'よくある', '5': 'ほぼいつも' };

/** Answered by the team. Reversed: conflict2, commitment2. */
export const leader10Texts = {
  title: '私たちのリーダーがすること',
  description: 'リーダーの行動についての10項目、原則ごとに2項目です。約3分かかります。',
  intro: 'この3か月に、自分の目で見たことを思い浮かべてください。',
  scale,
  pages: {
    leader: {
      title: 'リーダーは私たちとどのように働いていますか？',
      intro: 'この3か月に、自分の目で見たことを思い浮かべてください。',
    },
  },
  items: {
    trust1: 'リーダーは、自分が間違っていたときにそう伝えてくれる。',
    trust2: 'リーダーは、私たちに助けを求める。',
    conflict1: 'リーダーは、自分と異なる意見を引き出す。',
    conflict2: 'リーダーは、議論が熱くなるとすぐに打ち切る。',
    commitment1: 'リーダーは、決める前に全員の話を聞く。',
    commitment2: 'リーダーは、何が決まったのかを曖昧なままにする。',
    accountability1: 'リーダーは、私たちとの約束を守る。',
    accountability2: 'リーダーは、取り決めを破った人と率直に話す。',
    results1: 'リーダーは、共通の目標を私たちに思い出させる。',
    results2: 'リーダーは、成功をチームの手柄にする。',
  },
} satisfies InstrumentTexts;

/** The same ten, answered by the lead. */
export const leader10SelfTexts = {
  title: '私がリーダーとしてすること',
  description: 'リーダーとしてのあなたの行動についての10項目、原則ごとに2項目です。約3分かかります。',
  intro: 'この3か月に、しようと思ったことではなく、実際にしたことを思い浮かべてください。',
  scale,
  pages: {
    leader: {
      title: '私はチームとどのように働いていますか？',
      intro: 'この3か月に、しようと思ったことではなく、実際にしたことを思い浮かべてください。',
    },
  },
  items: {
    trust1: '自分が間違っていたとき、チームにそう伝える。',
    trust2: 'チームに助けを求める。',
    conflict1: '自分と異なる意見を引き出す。',
    conflict2: '議論が熱くなると、すぐに打ち切る。',
    commitment1: '決める前に、全員の話を聞く。',
    commitment2: '何が決まったのかを曖昧なままにする。',
    accountability1: 'チームとの約束を守る。',
    accountability2: '取り決めを破った人と率直に話す。',
    results1: '共通の目標をチームに思い出させる。',
    results2: '成功をチームの手柄にする。',
  },
} satisfies InstrumentTexts;
