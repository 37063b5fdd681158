import type { InstrumentTexts, InstrumentTextSet } from '../types';

const scale = { '1': 'Casi nunca', '2': 'Rara vez', '3': 'A veces', '4': 'A menudo', '5': 'Casi siempre' };

/** Reversed, a high answer is a bad sign: trust3, conflict2, accountability3, results3. */
export const team15Texts = {
  title: 'La confianza en el equipo',
  description:
    'Quince afirmaciones sobre cómo trabajamos juntos, tres por cada principio. Unos cuatro minutos.',
  intro: 'Piensa en el último mes. No hay respuestas correctas, y la primera idea suele ser la mejor.',
  scale,
  pages: {
    trust: {
      title: '¿Qué tan abiertos somos entre nosotros?',
      intro:
        'Piensa en el último mes: en las preguntas abiertas, los errores, los días en que hizo falta ayuda.',
    },
    conflict: {
      title: '¿Cómo discrepamos?',
      intro: 'Piensa en los momentos del último mes en que las opiniones eran distintas.',
    },
    commitment: {
      title: '¿Cómo decidimos?',
      intro: 'Piensa en las decisiones del último mes, también en las pequeñas.',
    },
    accountability: {
      title: '¿Cómo cumplimos nuestra palabra?',
      intro: 'Piensa en lo que nos prometimos en el último mes.',
    },
    results: {
      title: '¿A qué aspiramos juntos?',
      intro: 'Piensa en lo que nos propusimos alcanzar en el último mes.',
    },
  },
  items: {
    trust1: 'Cuando desconozco algo, lo digo delante del equipo.',
    trust2: 'Cuando alguien del equipo se equivoca, nos enteramos primero por esa persona.',
    trust3: 'Cuando me atasco, me lo guardo para mí.',
    conflict1: 'Cuando discrepo en una reunión, lo digo en esa misma reunión.',
    conflict2: 'Me guardo mi opinión en cuanto ha hablado quien lidera.',
    conflict3: 'Después de un debate intenso, trabajamos juntos con la misma soltura que antes.',
    commitment1: 'Antes de decidir, preguntamos a quienes todavía callan.',
    commitment2: 'Una vez tomada la decisión, la respaldo aunque haya argumentado en contra.',
    commitment3: 'Después de una reunión, puedo decir en una frase lo que decidimos.',
    accountability1:
      'Cuando falla la promesa de un compañero o compañera, lo hablo directamente con esa persona.',
    accountability2: 'Decimos algo cuando alguien rompe un acuerdo sobre cómo trabajamos juntos.',
    accountability3: 'En nuestro equipo, las promesas incumplidas pasan en silencio.',
    results1: 'Comprobamos juntos cómo vamos respecto a nuestro objetivo común.',
    results2: 'Cuando alcanzamos un objetivo común, nos damos tiempo para celebrarlo.',
    results3: 'Pongo mis propias metas por delante del objetivo del equipo.',
  },
} satisfies InstrumentTexts;

/** Weekly. None is reversed. */
export const pulse5Texts = {
  title: 'Pulso semanal del equipo',
  description: 'Cinco afirmaciones sobre esta semana, una por cada principio. Un minuto, más o menos.',
  intro: 'Piensa solo en esta semana. No hay respuestas correctas.',
  scale,
  pages: {
    pulse: {
      title: '¿Cómo fue esta semana juntos?',
      intro: 'Piensa solo en esta semana. No hay respuestas correctas.',
    },
  },
  items: {
    trust1: 'Esta semana me resultó fácil decir «necesito ayuda».',
    conflict1: 'Esta semana expresamos opiniones distintas estando todos reunidos.',
    commitment1: 'Esta semana respaldé lo que habíamos decidido.',
    accountability1: 'Esta semana nos recordamos unos a otros lo que habíamos prometido.',
    results1: 'Esta semana mi trabajo hizo avanzar nuestro objetivo común.',
  },
} satisfies InstrumentTexts;

export const instrumentTexts: InstrumentTextSet = { team15Texts, pulse5Texts };
