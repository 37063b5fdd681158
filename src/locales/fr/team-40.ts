import type { InstrumentTexts } from '../types';

/** Reversed, a high answer is a bad sign: trust5, 7, 8; conflict4, 6, 8; commitment4, 7, 8; accountability5, 7; results5, 6, 8. */
export const team40Texts = {
  title: 'L’équipe en profondeur',
  description:
    'Quarante affirmations sur notre façon de travailler ensemble, huit par principe. Environ dix minutes.',
  intro:
    'Pensez aux trois derniers mois. Il n’y a pas de bonnes réponses, et votre première idée est souvent la meilleure.',
  scale: { '1': 'Presque jamais', '2': 'Rarement', '3': 'Parfois', '4': 'Souvent', '5': 'Presque toujours' },
  pages: {
    trust: {
      title: 'À quel point sommes-nous francs les uns avec les autres ?',
      intro: 'Pensez aux erreurs, aux lacunes, et aux jours où il fallait de l’aide.',
    },
    conflict: {
      title: 'Que se passe-t-il quand nous voyons les choses autrement ?',
      intro: 'Pensez aux discussions des trois derniers mois, les faciles et les difficiles.',
    },
    commitment: {
      title: 'Comment naissent nos décisions ?',
      intro: 'Pensez à ce que nous avons décidé ces trois derniers mois, et aux semaines qui ont suivi.',
    },
    accountability: {
      title: 'Que deviennent nos promesses ?',
      intro: 'Pensez à ce que chacun a pris en charge ces trois derniers mois.',
    },
    results: {
      title: 'À quoi consacrons-nous nos forces ?',
      intro: 'Pensez aux objectifs des trois derniers mois, atteints ou manqués.',
    },
  },
  items: {
    trust1: 'Je dis à l’équipe quand une tâche me dépasse.',
    trust2: 'Je demande de l’aide à un collègue dès qu’il m’en faut.',
    trust3: 'Je parle de mes propres faux pas avant qu’on me le demande.',
    trust4: 'Quand l’un de nous a une semaine difficile, les autres le savent.',
    trust5: 'J’enjolive les mauvaises nouvelles avant de les donner à l’équipe.',
    trust6: 'Nous prenons ce que dit un collègue comme bien intentionné.',
    trust7: 'Je cache mon travail jusqu’à ce qu’il soit fini.',
    trust8: 'Dans notre équipe, on fait comme si on maîtrisait tout.',
    conflict1: 'Nous mettons tôt sur la table la question la plus difficile.',
    conflict2: 'Je dis ouvertement à un collègue quand je doute de son idée.',
    conflict3: 'Quand deux avis s’opposent, nous parlons jusqu’à ce que les deux soient compris.',
    conflict4: 'Le vrai débat a lieu après la réunion, en petit comité.',
    conflict5: 'Nous débattons du fond et laissons la personne en dehors.',
    conflict6: 'Je hoche la tête alors que je vois un problème.',
    conflict7: 'Nous faisons de la place au désaccord des personnes discrètes.',
    conflict8: 'Nous abandonnons un sujet dès que l’ambiance se tend.',
    commitment1:
      'Les personnes qui devront vivre avec une décision sont entendues avant que nous la prenions.',
    commitment2: 'À la fin d’une discussion, nous disons à voix haute ce que nous avons décidé.',
    commitment3: 'Je connais les raisons de nos dernières décisions.',
    commitment4: 'Des décisions déjà prises reviennent encore et encore.',
    commitment5: 'J’exprime mes doutes avant que nous décidions.',
    commitment6: 'Après une décision, nous tirons tous dans le même sens.',
    commitment7: 'Je quitte nos réunions en me demandant ce qui va suivre.',
    commitment8: 'J’approuve en réunion, puis je fais à ma façon.',
    accountability1: 'Je préviens tôt l’équipe quand je vais manquer une date.',
    accountability2: 'Je demande aux collègues où ils en sont de ce qu’ils ont pris en charge.',
    accountability3: 'Quand le travail d’un collègue laisse à désirer, j’en parle avec cette personne.',
    accountability4: 'Nos accords valent pour tous, y compris pour les plus haut placés.',
    accountability5: 'Quand quelqu’un se relâche, nous laissons la personne responsable en parler.',
    accountability6: 'J’apprécie qu’un collègue me rappelle une promesse.',
    accountability7: 'Je tolère un travail médiocre pour garder la paix.',
    accountability8: 'Nous regardons ensemble ce que sont devenues nos promesses.',
    results1: 'Je peux nommer l’objectif auquel notre équipe travaille en ce moment.',
    results2: 'Nous savons de semaine en semaine si nous nous rapprochons de notre objectif.',
    results3: 'Je mets mes propres tâches de côté quand l’objectif de l’équipe le demande.',
    results4: 'Quand nous manquons un objectif, nous en cherchons les raisons ensemble.',
    results5: 'Nous passons nos journées à des choses qui ont peu à voir avec notre objectif.',
    results6: 'Ici, on tient plus à son propre mérite qu’à notre succès commun.',
    results7: 'Nous faisons une pause pour savourer ce que nous avons réussi ensemble.',
    results8: 'Nous apprenons seulement à la fin qu’un objectif était hors de portée.',
  },
} satisfies InstrumentTexts;
