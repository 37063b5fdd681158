import type { InstrumentTexts } from '../types';

const scale = {
  '1': 'Presque jamais',
  '2': 'Rarement',
  '3': 'Parfois',
  '4': 'Souvent',
  '5': 'Presque toujours',
};

/** Answered by the team. Reversed: conflict2, commitment2. */
export const leader10Texts = {
  title: 'Ce que fait notre responsable',
  description:
    'Dix affirmations sur ce que fait une personne responsable, deux par principe. Environ trois minutes.',
  intro: 'Pensez aux trois derniers mois, et à ce que vous avez vu vous-même.',
  scale,
  pages: {
    leader: {
      title: 'Comment se passe le travail avec notre responsable ?',
      intro: 'Pensez aux trois derniers mois, et à ce que vous avez vu vous-même.',
    },
  },
  items: {
    trust1: 'Notre responsable reconnaît ses torts devant nous.',
    trust2: 'Notre responsable nous demande de l’aide.',
    conflict1: 'Notre responsable fait émerger les avis qui diffèrent du sien.',
    conflict2: 'Notre responsable coupe court à un débat dès qu’il s’échauffe.',
    commitment1: 'Notre responsable nous écoute tous avant qu’une décision soit prise.',
    commitment2: 'Notre responsable laisse dans le flou ce que nous avons décidé.',
    accountability1: 'Notre responsable tient les promesses qui nous sont faites.',
    accountability2: 'Notre responsable parle clairement à quiconque rompt un accord.',
    results1: 'Notre responsable nous rappelle notre objectif commun.',
    results2: 'Notre responsable attribue à l’équipe le mérite d’un succès.',
  },
} satisfies InstrumentTexts;

/** The same ten, answered by the lead. */
export const leader10SelfTexts = {
  title: 'Ce que je fais en tant que responsable',
  description:
    'Dix affirmations sur ce que vous faites en tant que responsable, deux par principe. Environ trois minutes.',
  intro: 'Pensez aux trois derniers mois, et à ce que vous avez fait plutôt qu’à ce que vous vouliez faire.',
  scale,
  pages: {
    leader: {
      title: 'Comment est-ce que je travaille avec l’équipe ?',
      intro:
        'Pensez aux trois derniers mois, et à ce que vous avez fait plutôt qu’à ce que vous vouliez faire.',
    },
  },
  items: {
    trust1: 'Je dis à l’équipe quand j’avais tort.',
    trust2: 'Je demande de l’aide à l’équipe.',
    conflict1: 'Je fais émerger les avis qui diffèrent du mien.',
    conflict2: 'Je coupe court à un débat dès qu’il s’échauffe.',
    commitment1: 'J’écoute tout le monde avant qu’une décision soit prise.',
    commitment2: 'Je laisse dans le flou ce que nous avons décidé.',
    accountability1: 'Je tiens les promesses que je fais à l’équipe.',
    accountability2: 'Je parle clairement à quiconque rompt un accord.',
    results1: 'Je rappelle à l’équipe notre objectif commun.',
    results2: 'J’attribue à l’équipe le mérite d’un succès.',
  },
} satisfies InstrumentTexts;
