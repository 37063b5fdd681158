import type { ModelTexts } from '../types';

/** The long texts about the five principles, loaded when somebody opens a level. */
export const modelTexts = {
  trust: {
    meaning:
      'Nous pouvons nous montrer ce que nous ne savons pas, ce qui a mal tourné et où il nous faut de l’aide. La confiance, ici, c’est plus que la fiabilité : personne n’a besoin de rester sur ses gardes.',
    restsOn:
      'La confiance est le socle. Chaque niveau au-dessus demande de prendre un risque devant les autres, et personne ne risque grand-chose sur un sol qui peut céder.',
    health: [
      'On dit « je ne sais pas », et personne ne s’en étonne.',
      'Les erreurs sont dites tôt, par la personne qui les a faites.',
      'Demander de l’aide est rapide et ordinaire.',
      'Nous savons ce qui est difficile pour chacun de nous.',
    ],
    warnings: [
      'Les mauvaises nouvelles arrivent tard, et bien emballées.',
      'On travaille toute la soirée avant de demander à quelqu’un.',
      'Un retour est entendu comme une attaque.',
      'Les avis sont testés en privé avant que quelqu’un parle.',
    ],
    missing: {
      title: 'L’armure',
      text: 'Là où la confiance manque, on met une armure. On cache ses doutes et on dépense ses forces à paraître sûr de soi.',
    },
    leader: [
      'Commencez : racontez une erreur à vous avant de demander les leurs.',
      'Demandez de l’aide devant l’équipe, et acceptez-la.',
      'Remerciez sur-le-champ la personne qui apporte une mauvaise nouvelle.',
    ],
    practices: [
      {
        title: 'Là où je bloque',
        text: 'Ouvrez la réunion hebdomadaire par une phrase chacun : là où je bloque. Les offres d’aide d’abord, l’ordre du jour ensuite.',
      },
      {
        title: 'Mode d’emploi de moi',
        text: 'Chacun écrit une demi-page : comment j’aime apprendre une mauvaise nouvelle, quand je pense le mieux, ce qui m’épuise. Échangez, lisez et parlez-en.',
      },
      {
        title: 'Ce que cela m’a appris',
        text: 'Une fois par mois, chacun raconte une chose qui a mal tourné et ce qui en est sorti. La personne responsable commence.',
      },
    ],
  },
  conflict: {
    meaning:
      'Nous débattons ouvertement des idées et laissons la personne en dehors. Nous cherchons la meilleure réponse, pas un vainqueur.',
    restsOn:
      'Un débat honnête repose sur la confiance. Si nous craignons la façon dont nos mots seront pris, nous les ravalons, et le débat ne commence jamais.',
    health: [
      'Les avis différents sortent pendant la réunion, pas après.',
      'On change d’avis, et on le dit.',
      'Les voix discrètes sont sollicitées, puis écoutées.',
      'Un débat animé se termine sans rancune.',
    ],
    warnings: [
      'Tout le monde est d’accord en une minute.',
      'La vraie discussion a lieu dans le couloir.',
      'Les remarques passent de l’idée à la personne.',
      'Le même sujet sensible est reporté encore et encore.',
    ],
    missing: {
      title: 'Le silence poli',
      text: 'Là où le conflit ouvert manque, les réunions restent agréables et aucune idée n’est mise à l’épreuve. Ce qu’on pense vraiment se dit ailleurs.',
    },
    leader: [
      'Nommez la tension que tout le monde ressent, avec franchise et avec soin.',
      'Gardez votre propre avis jusqu’à ce que les autres aient parlé.',
      'Quand cela devient personnel, intervenez et ramenez la discussion à l’idée.',
    ],
    practices: [
      {
        title: 'L’autre camp',
        text: 'Avant une grande décision, deux personnes plaident contre elle de leur mieux. L’équipe ne choisit qu’ensuite.',
      },
      {
        title: 'Qu’avons-nous passé sous silence ?',
        text: 'Dix minutes avant la fin, posez cette question. Attendez plus longtemps que ce qui est confortable.',
      },
      {
        title: 'Trois phrases sur nos désaccords',
        text: 'Mettez-vous d’accord sur trois phrases sur la façon d’exprimer nos désaccords. Affichez-les, et montrez-les quand le ton monte.',
      },
    ],
  },
  commitment: {
    meaning:
      'Chacun est entendu, puis chacun soutient la décision, y compris ceux qui auraient choisi autrement. C’est un oui actif, donné les yeux ouverts.',
    restsOn:
      'Un vrai oui repose sur un débat honnête. On soutient une décision quand ses doutes étaient sur la table ; les doutes laissés dehors reviennent plus tard.',
    health: [
      'Tout le monde peut dire ce qui a été décidé, et pourquoi.',
      'Après une décision, on agit au lieu d’attendre.',
      'Ceux qui ont plaidé contre aident à ce que cela marche.',
      'Quand beaucoup est incertain, nous choisissons tout de même une prochaine étape.',
    ],
    warnings: [
      'On hoche la tête en réunion, et on hausse les épaules après.',
      'La même décision est de nouveau à l’ordre du jour.',
      'Les échéances sont « dans le courant du mois prochain ».',
      'On apprend une décision et on demande si elle est définitive.',
    ],
    missing: {
      title: 'Un demi-oui',
      text: 'Là où l’engagement manque, on approuve les décisions d’un signe de tête, puis on les laisse en plan. On attend de voir.',
    },
    leader: [
      'Demandez à chaque personne un oui clair, ou le doute derrière un non.',
      'Terminez chaque réunion en disant à voix haute ce qui a été décidé, par qui et pour quand.',
      'Là où il n’y a pas de consensus, décidez, et dites pourquoi.',
    ],
    practices: [
      {
        title: 'Les cinq dernières minutes',
        text: 'Notez les décisions ensemble, une phrase chacune. Si une phrase est difficile à écrire, la décision n’est pas encore prise.',
      },
      {
        title: 'À main levée, en doigts',
        text: 'Chacun montre d’un à cinq doigts à quel point il soutient la décision. En dessous de trois, demandez ce qui aiderait.',
      },
      {
        title: 'Un nom et une date',
        text: 'Aucune tâche ne quitte la salle sans un nom et une date. Lisez-les à voix haute avant de partir.',
      },
    ],
  },
  accountability: {
    meaning:
      'Nous nous disons, tôt et avec bienveillance, quand une chose convenue dérape : un chiffre, une date ou la façon dont nous nous traitons. Cela commence entre pairs, pas chez le manager.',
    restsOn:
      'Nous ne pouvons nous rappeler que ce dont nous avons vraiment convenu. Sans un oui clair, il n’y a pas de promesse à montrer.',
    health: [
      'Entre pairs, on signale un écart le jour même.',
      'Les promesses sont écrites, avec un nom.',
      'On parle des comportements aussi ouvertement que des chiffres.',
      'Ceux à qui on rappelle une promesse disent merci.',
    ],
    warnings: [
      'Seule la personne responsable demande où en sont les retards.',
      'Les écarts apparaissent dans un rapport avant que quelqu’un en ait parlé.',
      'On parle d’un collègue au lieu de parler avec lui.',
      'L’exigence baisse sans bruit au niveau de ce qui a été livré.',
    ],
    missing: {
      title: 'Le regard ailleurs',
      text: 'Là où la responsabilité manque, les écarts passent sous silence jusqu’à devenir des habitudes. À la fin, seule la personne responsable dit quelque chose.',
    },
    leader: [
      'Demandez à l’équipe de vous tenir d’abord à vos propres promesses.',
      'Quand quelqu’un se plaint d’un collègue, demandez : « Le lui as-tu dit ? »',
      'Parlez des comportements, même quand les chiffres sont bons.',
    ],
    practices: [
      {
        title: 'Les deux minutes des promesses',
        text: 'Terminez chaque réunion debout par : qu’ai-je promis, et est-ce toujours vrai ?',
      },
      {
        title: 'Nos trois accords',
        text: 'Notez trois choses que nous attendons les uns des autres. Une fois par mois, demandez où nous en sommes pour chacune.',
      },
      {
        title: 'Une à garder, une à changer',
        text: 'À deux, dix minutes : une chose que tu fais et qui aide l’équipe, une qui la freine. Puis échangez les rôles.',
      },
    ],
  },
  results: {
    meaning:
      'Nous voulons atteindre quelque chose ensemble, et les objectifs de l’équipe passent avant nos carrières et nos services. Ils sont peu nombreux, clairs et mesurés, et on fête quand ils sont atteints.',
    restsOn:
      'Des résultats communs reposent sur des pairs qui se les rappellent. Là où personne ne le fait, chacun s’occupe bientôt des siens.',
    health: [
      'Tout le monde peut nommer l’objectif de l’équipe et où il en est.',
      'On cède du temps ou du budget quand l’objectif le demande.',
      'Un échec nous appartient à tous.',
      'Ce que nous atteignons se fête, ensemble.',
    ],
    warnings: [
      'Chaque service annonce un succès tandis que l’ensemble prend du retard.',
      'Il y a beaucoup d’objectifs, et personne ne les regarde.',
      'Le mérite se récolte un par un.',
      'Nous atteignons quelque chose et passons aussitôt à la suite.',
    ],
    missing: {
      title: 'Victoires privées',
      text: 'Là où les résultats communs manquent, chacun compte ses propres victoires. L’équipe peut perdre sans que personne le remarque.',
    },
    leader: [
      'Gardez les quelques objectifs communs en vue, chaque semaine.',
      'Saluez ce qui a aidé l’équipe avant ce qui a brillé seul.',
      'Quand un objectif est atteint, faites une pause, et dites qui l’a rendu possible.',
    ],
    practices: [
      {
        title: 'Un objectif au mur',
        text: 'Mettez l’objectif commun et son chiffre là où tous peuvent les voir. Mettez le chiffre à jour ensemble une fois par semaine.',
      },
      {
        title: 'Un bel échange',
        text: 'Chaque mois, nommez une chose à laquelle quelqu’un a renoncé pour l’objectif de l’équipe. Dites merci.',
      },
      {
        title: 'Prévoir la fête',
        text: 'Décidez maintenant comment vous fêterez le prochain objectif. Faites-le dans la semaine où il est atteint.',
      },
    ],
  },
} satisfies ModelTexts;
