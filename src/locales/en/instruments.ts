import type { InstrumentTexts, InstrumentTextSet } from '../types';

const scale = { '1': 'Almost never', '2': 'Seldom', '3': 'Sometimes', '4': 'Often', '5': 'Almost always' };

/** Reversed, a high answer is a bad sign: trust3, conflict2, accountability3, results3. */
export const team15Texts = {
  title: 'Team trust assessment',
  description: 'Fifteen statements about how we work together, three for each principle. About four minutes.',
  intro: 'Think of the last month. There are no right answers, and your first thought is usually the best.',
  scale,
  pages: {
    trust: {
      title: 'How open are we with each other?',
      intro: 'Think of the last month: the open questions, the mistakes, the days when help was needed.',
    },
    conflict: {
      title: 'How do we disagree?',
      intro: 'Think of the moments in the last month when opinions differed.',
    },
    commitment: {
      title: 'How do we decide?',
      intro: 'Think of the decisions of the last month, the small ones too.',
    },
    accountability: {
      title: 'How do we keep our word?',
      intro: 'Think of what we promised each other in the last month.',
    },
    results: {
      title: 'What do we aim for together?',
      intro: 'Think of what we set out to reach in the last month.',
    },
  },
  items: {
    trust1: 'When I don’t know something, I say so in front of the team.',
    trust2: 'When one of us gets something wrong, we hear it from that person first.',
    trust3: 'I keep it to myself when I am stuck.',
    conflict1: 'When I disagree in a meeting, I say so in that meeting.',
    conflict2: 'I hold back my opinion once the lead has spoken.',
    conflict3: 'After a sharp debate, we work together as easily as before.',
    commitment1: 'Before we decide, we ask those who have not spoken yet.',
    commitment2: 'Once we have decided, I back the decision even if I argued against it.',
    commitment3: 'After a meeting, I can say in one sentence what we decided.',
    accountability1: 'When a teammate’s promise slips, I bring it up with that person directly.',
    accountability2: 'We speak up when someone breaks an agreement on how we work together.',
    accountability3: 'In our team, missed promises pass without a word.',
    results1: 'We check together how we are doing against our shared goal.',
    results2: 'When we reach a shared goal, we take time to celebrate it.',
    results3: 'I put my own targets ahead of the team’s goal.',
  },
} satisfies InstrumentTexts;

/** Weekly. None is reversed. */
export const pulse5Texts = {
  title: 'Weekly team pulse',
  description: 'Five statements about this week, one for each principle. About one minute.',
  intro: 'Think of this week only. There are no right answers.',
  scale,
  pages: {
    pulse: {
      title: 'How was this week together?',
      intro: 'Think of this week only. There are no right answers.',
    },
  },
  items: {
    trust1: 'This week it was easy for me to say “I need help”.',
    conflict1: 'This week we voiced different opinions while we were all together.',
    commitment1: 'This week I stood behind what we had decided.',
    accountability1: 'This week we reminded each other of what we had promised.',
    results1: 'This week my work moved our shared goal forward.',
  },
} satisfies InstrumentTexts;

export const instrumentTexts: InstrumentTextSet = { team15Texts, pulse5Texts };
