import type { InstrumentTexts } from '../types';

const scale = { '1': 'Casi nunca', '2': 'Rara vez', '3': 'A veces', '4': 'A menudo', '5': 'Casi siempre' };

/** Answered by the team. Reversed: conflict2, commitment2. */
export const leader10Texts = {
  title: 'Lo que hace quien nos lidera',
  description: 'Diez afirmaciones sobre lo que hace quien lidera, dos por cada principio. Unos tres minutos.',
  intro: 'Piensa en los últimos tres meses y en lo que tú has visto.',
  scale,
  pages: {
    leader: {
      title: '¿Cómo trabaja con nosotros quien nos lidera?',
      intro: 'Piensa en los últimos tres meses y en lo que tú has visto.',
    },
  },
  items: {
    trust1: 'Quien nos lidera nos dice cuándo se equivocó.',
    trust2: 'Quien nos lidera nos pide ayuda.',
    conflict1: 'Quien nos lidera anima a expresar opiniones distintas de la suya.',
    conflict2: 'Quien nos lidera corta un debate en cuanto se acalora.',
    commitment1: 'Quien nos lidera nos escucha a todos antes de que se tome una decisión.',
    commitment2: 'Quien nos lidera deja en el aire lo que hemos decidido.',
    accountability1: 'Quien nos lidera cumple las promesas que nos hace.',
    accountability2: 'Quien nos lidera habla con claridad con quien rompe un acuerdo.',
    results1: 'Quien nos lidera nos recuerda nuestro objetivo común.',
    results2: 'Quien nos lidera atribuye al equipo el mérito de un éxito.',
  },
} satisfies InstrumentTexts;

/** The same ten, answered by the lead. */
export const leader10SelfTexts = {
  title: 'Lo que hago al liderar',
  description: 'Diez afirmaciones sobre lo que haces al liderar, dos por cada principio. Unos tres minutos.',
  intro: 'Piensa en los últimos tres meses y en lo que hiciste, más que en lo que querías hacer.',
  scale,
  pages: {
    leader: {
      title: '¿Cómo trabajo con el equipo?',
      intro: 'Piensa en los últimos tres meses y en lo que hiciste, más que en lo que querías hacer.',
    },
  },
  items: {
    trust1: 'Le digo al equipo cuándo me equivoqué.',
    trust2: 'Le pido ayuda al equipo.',
    conflict1: 'Animo a expresar opiniones distintas de la mía.',
    conflict2: 'Corto un debate en cuanto se acalora.',
    commitment1: 'Escucho a todas las personas antes de que se tome una decisión.',
    commitment2: 'Dejo en el aire lo que hemos decidido.',
    accountability1: 'Cumplo las promesas que le hago al equipo.',
    accountability2: 'Hablo con claridad con quien rompe un acuerdo.',
    results1: 'Le recuerdo al equipo nuestro objetivo común.',
    results2: 'Atribuyo al equipo el mérito de un éxito.',
  },
} satisfies InstrumentTexts;
