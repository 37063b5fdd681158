import type { InstrumentTexts } from '../types';

const scale = {
  '1': 'Quase nunca',
  '2': 'Raramente',
  '3': 'Às vezes',
  '4': 'Muitas vezes',
  '5': 'Quase sempre',
};

/** Answered by the team. Reversed: conflict2, commitment2. */
export const leader10Texts = {
  title: 'O que nossa liderança faz',
  description:
    'Dez afirmações sobre o que uma liderança faz, duas para cada princípio. Cerca de três minutos.',
  intro: 'Pense nos últimos três meses e no que você viu de perto.',
  scale,
  pages: {
    leader: {
      title: 'Como nossa liderança trabalha conosco?',
      intro: 'Pense nos últimos três meses e no que você viu de perto.',
    },
  },
  items: {
    trust1: 'Nossa liderança nos conta quando errou.',
    trust2: 'Nossa liderança nos pede ajuda.',
    conflict1: 'Nossa liderança incentiva opiniões diferentes da sua.',
    conflict2: 'Nossa liderança encerra um debate assim que ele esquenta.',
    commitment1: 'Nossa liderança ouve todos nós antes de uma decisão ser tomada.',
    commitment2: 'Nossa liderança deixa vago o que decidimos.',
    accountability1: 'Nossa liderança cumpre as promessas que nos faz.',
    accountability2: 'Nossa liderança fala com clareza com quem quebra um acordo.',
    results1: 'Nossa liderança nos lembra do nosso objetivo comum.',
    results2: 'Nossa liderança dá à equipe o crédito por um sucesso.',
  },
} satisfies InstrumentTexts;

/** The same ten, answered by the lead. */
export const leader10SelfTexts = {
  title: 'O que faço ao liderar',
  description:
    'Dez afirmações sobre o que você faz ao liderar, duas para cada princípio. Cerca de três minutos.',
  intro: 'Pense nos últimos três meses e no que você fez, mais do que no que pretendia fazer.',
  scale,
  pages: {
    leader: {
      title: 'Como trabalho com a equipe?',
      intro: 'Pense nos últimos três meses e no que você fez, mais do que no que pretendia fazer.',
    },
  },
  items: {
    trust1: 'Conto à equipe quando errei.',
    trust2: 'Peço ajuda à equipe.',
    conflict1: 'Incentivo opiniões diferentes da minha.',
    conflict2: 'Encerro um debate assim que ele esquenta.',
    commitment1: 'Ouço todo mundo antes de uma decisão ser tomada.',
    commitment2: 'Deixo vago o que decidimos.',
    accountability1: 'Cumpro as promessas que faço à equipe.',
    accountability2: 'Falo com clareza com quem quebra um acordo.',
    results1: 'Lembro a equipe do nosso objetivo comum.',
    results2: 'Dou à equipe o crédito por um sucesso.',
  },
} satisfies InstrumentTexts;
