import type { InstrumentTexts, InstrumentTextSet } from '../types';

const scale = {
  '1': 'Quase nunca',
  '2': 'Raramente',
  '3': 'Às vezes',
  '4': 'Muitas vezes',
  '5': 'Quase sempre',
};

/** Reversed, a high answer is a bad sign: trust3, conflict2, accountability3, results3. */
export const team15Texts = {
  title: 'A confiança na equipe',
  description:
    'Quinze afirmações sobre como trabalhamos juntos, três para cada princípio. Cerca de quatro minutos.',
  intro: 'Pense no último mês. Não há respostas certas, e a primeira ideia costuma ser a melhor.',
  scale,
  pages: {
    trust: {
      title: 'Quão abertos somos uns com os outros?',
      intro: 'Pense no último mês: nas perguntas em aberto, nos erros, nos dias em que foi preciso ajuda.',
    },
    conflict: {
      title: 'Como discordamos?',
      intro: 'Pense nos momentos do último mês em que as opiniões foram diferentes.',
    },
    commitment: {
      title: 'Como decidimos?',
      intro: 'Pense nas decisões do último mês, também nas pequenas.',
    },
    accountability: {
      title: 'Como cumprimos nossa palavra?',
      intro: 'Pense no que prometemos uns aos outros no último mês.',
    },
    results: {
      title: 'O que buscamos juntos?',
      intro: 'Pense no que nos propusemos a alcançar no último mês.',
    },
  },
  items: {
    trust1: 'Quando desconheço algo, digo isso diante da equipe.',
    trust2: 'Quando alguém da equipe erra, ficamos sabendo primeiro por essa pessoa.',
    trust3: 'Quando fico sem saída, guardo isso para mim.',
    conflict1: 'Quando discordo em uma reunião, digo isso na própria reunião.',
    conflict2: 'Seguro minha opinião depois que a liderança fala.',
    conflict3: 'Depois de um debate acalorado, trabalhamos juntos com a mesma facilidade de antes.',
    commitment1: 'Antes de decidir, perguntamos a quem ainda está em silêncio.',
    commitment2: 'Depois que decidimos, apoio a decisão mesmo que tenha argumentado contra.',
    commitment3: 'Depois de uma reunião, consigo dizer em uma frase o que decidimos.',
    accountability1: 'Quando a promessa de um colega falha, falo diretamente com essa pessoa.',
    accountability2: 'Falamos quando alguém quebra um acordo sobre como trabalhamos juntos.',
    accountability3: 'Na nossa equipe, promessas quebradas passam em silêncio.',
    results1: 'Verificamos juntos como estamos em relação ao nosso objetivo comum.',
    results2: 'Quando alcançamos um objetivo comum, tiramos tempo para comemorar.',
    results3: 'Coloco minhas próprias metas à frente do objetivo da equipe.',
  },
} satisfies InstrumentTexts;

/** Weekly. None is reversed. */
export const pulse5Texts = {
  title: 'Pulso semanal da equipe',
  description: 'Cinco afirmações sobre esta semana, uma para cada princípio. Cerca de um minuto.',
  intro: 'Pense só nesta semana. Não há respostas certas.',
  scale,
  pages: {
    pulse: {
      title: 'Como foi esta semana juntos?',
      intro: 'Pense só nesta semana. Não há respostas certas.',
    },
  },
  items: {
    trust1: 'Esta semana foi fácil para mim dizer “preciso de ajuda”.',
    conflict1: 'Esta semana expressamos opiniões diferentes com todos reunidos.',
    commitment1: 'Esta semana apoiei o que tínhamos decidido.',
    accountability1: 'Esta semana lembramos uns aos outros o que tínhamos prometido.',
    results1: 'Esta semana meu trabalho fez avançar nosso objetivo comum.',
  },
} satisfies InstrumentTexts;

export const instrumentTexts: InstrumentTextSet = { team15Texts, pulse5Texts };
