import { retroColumnTexts } from '../retro-column-texts';
import type { RetroTexts } from '../retro-texts.types';
import { retroColumnMessages } from './retro-columns.messages';

export const retroTexts = {
  templates: {
    'start-stop-continue': {
      title: '始める・やめる・続ける',
      text: '働き方についての3つのシンプルな問い。時間が短いときに。',
    },
    'mad-sad-glad': {
      title: '怒り・悲しみ・喜び',
      text: 'ここ数週間の気持ちから始めます。何か引っかかりがあるときに。',
    },
    'four-ls': {
      title: '4つの視点',
      text: 'よかった、学んだ、足りなかった、望んだ。新しいことのあとに。',
    },
    sailboat: {
      title: 'ヨット',
      text: '風、いかり、岩、そして島。これからを考えるときに。',
    },
    'five-principles': {
      title: '5つの原則',
      text: '信頼から成果まで、ひとつにつき1列。アセスメントのあとに。',
    },
    custom: {
      title: '自分たちの形',
      text: '3つの列から始めます。名前の変更、追加、削除は自由です。',
    },
  },
  columns: {
    ...retroColumnTexts(retroColumnMessages),
    lost: { title: '列なし', prompt: '列が削除されたカード。' },
  },
  directive: {
    title: 'ふりかえりの姿勢',
    text: '今日何が出てきても、私たちは、それぞれがその時に知っていたこと、持っていた時間、得られた助けの中で最善を尽くしたと考えます。探すのは変えられることであり、責める相手ではありません。',
  },
  checkIns: {
    weather: 'ここ数週間を天気にたとえると？',
    word: '今日の気分をひとことで言うと？',
    thanks: '最近、誰がどのように助けてくれましたか？',
    surprise: '予想していなかった学びは何ですか？',
    energy: '充電は1から10でいくつですか？',
    proud: 'ひそかに誇りに思っていることは？',
    harder: '見た目より難しかったことは？',
    help: 'どこで助けがほしかったですか？',
    laugh: '何に笑いましたか？',
    song: 'ここ数週間に合う曲は？',
    change: '明日までに変えるとしたら、どんな小さなこと？',
    open: '今日率直に話すために、何があるとよいですか？',
  },
} satisfies RetroTexts;
