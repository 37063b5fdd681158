import type { InstrumentTexts, InstrumentTextSet } from '../types';

const scale = {
  '1': 'Presque jamais',
  '2': 'Rarement',
  '3': 'Parfois',
  '4': 'Souvent',
  '5': 'Presque toujours',
};

/** Reversed, a high answer is a bad sign: trust3, conflict2, accountability3, results3. */
export const team15Texts = {
  title: 'La confiance dans l’équipe',
  description:
    'Quinze affirmations sur notre façon de travailler ensemble, trois par principe. Environ quatre minutes.',
  intro:
    'Pensez au mois écoulé. Il n’y a pas de bonnes réponses, et votre première idée est souvent la meilleure.',
  scale,
  pages: {
    trust: {
      title: 'À quel point sommes-nous ouverts les uns aux autres ?',
      intro:
        'Pensez au mois écoulé : aux questions ouvertes, aux erreurs, aux jours où il fallait de l’aide.',
    },
    conflict: {
      title: 'Comment exprimons-nous nos désaccords ?',
      intro: 'Pensez aux moments du mois écoulé où les avis divergeaient.',
    },
    commitment: {
      title: 'Comment décidons-nous ?',
      intro: 'Pensez aux décisions du mois écoulé, aux petites aussi.',
    },
    accountability: {
      title: 'Comment tenons-nous parole ?',
      intro: 'Pensez à ce que nous nous sommes promis au cours du mois écoulé.',
    },
    results: {
      title: 'Que visons-nous ensemble ?',
      intro: 'Pensez à ce que nous voulions atteindre au cours du mois écoulé.',
    },
  },
  items: {
    trust1: 'Quand j’ignore quelque chose, je le dis devant l’équipe.',
    trust2: 'Quand quelqu’un de l’équipe se trompe, c’est cette personne qui nous l’apprend en premier.',
    trust3: 'Quand je suis dans une impasse, je le garde pour moi.',
    conflict1: 'Quand je suis en désaccord dans une réunion, je le dis pendant la réunion.',
    conflict2: 'Je retiens mon avis dès que la personne responsable a parlé.',
    conflict3: 'Après un débat vif, nous travaillons ensemble aussi bien qu’avant.',
    commitment1: 'Avant de décider, nous interrogeons les personnes restées silencieuses.',
    commitment2: 'Une fois la décision prise, je la soutiens même si j’ai plaidé contre.',
    commitment3: 'Après une réunion, je peux dire en une phrase ce que nous avons décidé.',
    accountability1: 'Quand un collègue manque à une promesse, j’en parle directement avec cette personne.',
    accountability2:
      'Nous réagissons quand quelqu’un rompt un accord sur notre façon de travailler ensemble.',
    accountability3: 'Dans notre équipe, les promesses manquées passent sans un mot.',
    results1: 'Nous vérifions ensemble où nous en sommes de notre objectif commun.',
    results2: 'Quand nous atteignons un objectif commun, nous prenons le temps de le fêter.',
    results3: 'Je fais passer mes propres cibles avant l’objectif de l’équipe.',
  },
} satisfies InstrumentTexts;

/** Weekly. None is reversed. */
export const pulse5Texts = {
  title: 'Le pouls hebdomadaire de l’équipe',
  description: 'Cinq affirmations sur cette semaine, une par principe. Environ une minute.',
  intro: 'Pensez à cette semaine seulement. Il n’y a pas de bonnes réponses.',
  scale,
  pages: {
    pulse: {
      title: 'Comment s’est passée cette semaine ensemble ?',
      intro: 'Pensez à cette semaine seulement. Il n’y a pas de bonnes réponses.',
    },
  },
  items: {
    trust1: 'Cette semaine, il m’était facile de dire « j’ai besoin d’aide ».',
    conflict1: 'Cette semaine, nous avons exprimé des avis différents quand nous étions tous réunis.',
    commitment1: 'Cette semaine, j’ai soutenu ce que nous avions décidé.',
    accountability1: 'Cette semaine, nous nous sommes rappelé ce que nous avions promis.',
    results1: 'Cette semaine, mon travail a fait avancer notre objectif commun.',
  },
} satisfies InstrumentTexts;

export const instrumentTexts: InstrumentTextSet = { team15Texts, pulse5Texts };
