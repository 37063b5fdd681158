import { retroColumnTexts } from '../retro-column-texts';
import type { RetroTexts } from '../retro-texts.types';
import { retroColumnMessages } from './retro-columns.messages';

export const retroTexts = {
  templates: {
    'start-stop-continue': {
      title: 'Começar, parar, continuar',
      text: 'Três perguntas simples sobre como trabalhamos. Bom quando o tempo é curto.',
    },
    'mad-sad-glad': {
      title: 'Raiva, tristeza, alegria',
      text: 'Começa por como foram sentidas as últimas semanas. Bom quando há algo no ar.',
    },
    'four-ls': {
      title: 'Quatro olhares',
      text: 'Gostamos, aprendemos, faltou, desejamos. Bom depois de algo novo.',
    },
    sailboat: {
      title: 'Barco à vela',
      text: 'Vento, âncora, rochas e uma ilha. Bom para olhar para a frente.',
    },
    'five-principles': {
      title: 'Cinco princípios',
      text: 'Uma coluna para cada um, da confiança aos resultados. Bom depois de uma avaliação.',
    },
    custom: {
      title: 'O de vocês',
      text: 'Três colunas para começar. Renomeie, adicione e remova como quiser.',
    },
  },
  columns: {
    ...retroColumnTexts(retroColumnMessages),
    lost: { title: 'Sem coluna', prompt: 'Cartões cuja coluna foi removida.' },
  },
  directive: {
    title: 'Como olhamos para trás',
    text: 'Seja o que for que apareça hoje, partimos de que cada pessoa fez o melhor que pôde com o que sabia, com o tempo que tinha e a ajuda que recebeu. Procuramos o que podemos mudar, não alguém para culpar.',
  },
  checkIns: {
    weather: 'Se as últimas semanas fossem o tempo lá fora, como ele estaria?',
    word: 'Que palavra diz como você chega hoje?',
    thanks: 'Quem ajudou você nos últimos tempos, e como?',
    surprise: 'O que você aprendeu que não esperava?',
    energy: 'Quanto há na sua bateria, de um a dez?',
    proud: 'De que você sente um orgulho silencioso?',
    harder: 'O que foi mais difícil do que parecia?',
    help: 'Onde uma ajuda teria caído bem?',
    laugh: 'O que fez você rir?',
    song: 'Que música combina com as últimas semanas?',
    change: 'Que coisa pequena você mudaria até amanhã?',
    open: 'O que ajudaria você a falar abertamente hoje?',
  },
} satisfies RetroTexts;
