import type { sharedMessages as english } from '../en/shared.messages';
import type { MirrorOf } from '../types';
import { goalRejectedMessages } from './goal-rejected.messages';
import { peopleMessages } from './people.messages';
import { problemMessages } from './problem.messages';

export const sharedMessages = {
  ...problemMessages,
  ...peopleMessages,
  ...goalRejectedMessages,

  'problem.title': {
    one: '{count} chose à corriger',
    many: '{count} choses à corriger',
    other: '{count} choses à corriger',
  },

  'rejected.unknownCommand': 'Cette version ne connaît pas cette action. Rechargez la page et réessayez.',
  'rejected.notAllowed':
    'Vous n’avez pas le droit de faire cela ici. Demandez à la personne qui a tout mis en place.',
  'rejected.readOnly': 'Ceci peut être lu, mais pas modifié.',
  'rejected.invalidValue': 'Cette valeur ne convient pas ici. Choisissez-en une autre.',
  'rejected.outOfRange': 'Cette réponse n’est pas sur l’échelle. Choisissez-en une autre.',
  'rejected.tooLong': 'Ce texte est trop long. Limitez-le à {max} caractères.',
  'rejected.notStarted': 'Il n’y a encore rien à envoyer. Répondez d’abord à quelque chose.',
  'rejected.allAnswered': 'Toutes les personnes invitées ont répondu. Il n’y a personne à relancer.',
  'rejected.remindedToday': 'Un rappel est parti aujourd’hui. Attendez demain.',
  'rejected.gone': 'Ce n’est plus là. Quelqu’un l’a peut-être retiré.',
  'rejected.emptyText': 'Il n’y a encore rien dedans. Écrivez d’abord quelque chose.',
  'rejected.tooMany': 'C’est plus que ce qui tient. La limite est {max}.',
  'rejected.lastColumn': 'Un tableau a besoin d’une colonne. Ajoutez-en d’abord une autre.',
  'rejected.lastFacilitator': 'Quelqu’un doit animer. Désignez d’abord une autre personne pour animer.',
  'rejected.locked': 'Les cartes sont fixées en place. Demandez à la personne qui anime de les libérer.',
  'rejected.roundClosed': 'Le vote est terminé. La personne qui anime peut le rouvrir.',
  'rejected.roundOpen': 'Un vote est en cours. Terminez-le d’abord.',
  'rejected.noVotesLeft': 'Il ne vous reste plus de votes. Reprenez-en un pour l’utiliser ici.',
  'rejected.cardLimit': 'Vous avez donné à ceci autant de votes qu’une personne peut en donner.',
  'rejected.stillHidden': 'Les cartes sont encore cachées. Dévoilez-les d’abord.',
  'rejected.other': 'Cela n’a pas marché, et rien n’a été modifié.',

  'save.saving': 'Enregistrement',
  'save.saved': 'Enregistré',
  'save.savedOnDevice': 'Enregistré sur cet appareil',
  'save.offline': 'Vous êtes hors ligne. Les modifications restent sur cet appareil jusqu’à votre retour.',
  'save.offlineKept': {
    one: 'Pas de connexion. {count} modification est gardée sur cet appareil, et envoyée à votre retour.',
    many: 'Pas de connexion. {count} modifications sont gardées sur cet appareil, et envoyées à votre retour.',
    other:
      'Pas de connexion. {count} modifications sont gardées sur cet appareil, et envoyées à votre retour.',
  },
  'save.offlineHere': {
    one: 'Pas de connexion. {count} modification est gardée seulement tant que cette page est ouverte. Restez ici, ou exportez une copie maintenant.',
    many: 'Pas de connexion. {count} modifications sont gardées seulement tant que cette page est ouverte. Restez ici, ou exportez une copie maintenant.',
    other:
      'Pas de connexion. {count} modifications sont gardées seulement tant que cette page est ouverte. Restez ici, ou exportez une copie maintenant.',
  },
  'save.conflicts': {
    one: 'Quelqu’un d’autre a changé la même chose. Sa version a été gardée à {count} endroit.',
    many: 'Quelqu’un d’autre a changé les mêmes choses. Sa version a été gardée à {count} endroits.',
    other: 'Quelqu’un d’autre a changé les mêmes choses. Sa version a été gardée à {count} endroits.',
  },
  'save.notSaved.quota':
    'Non enregistré : le stockage de ce navigateur est plein. Faites de la place et réessayez, ou exportez une copie maintenant.',
  'save.notSaved.denied':
    'Non enregistré : ce navigateur ne laisse pas la page enregistrer quoi que ce soit. Exportez une copie avant de partir.',
  'save.notSaved.blocked': 'Non enregistré : un autre onglet occupe le stockage. Fermez-le et réessayez.',
  'save.notSaved.unknown':
    'Non enregistré : quelque chose a mal tourné. Réessayez, ou exportez une copie maintenant.',

  'storage.unreadable':
    'Un brouillon antérieur n’a pas pu être lu. Il est gardé à part, et vous pouvez recommencer.',
  'storage.unreadableExport': 'Exporter l’ancien brouillon',
  'storage.newerVersion':
    'Ceci a été enregistré par une version plus récente. Vous pouvez le lire ici, et rien ne sera écrasé.',

  'action.retry': 'Réessayer',
  'action.exportCopy': 'Exporter une copie',
  'action.undo': 'Annuler',
  'action.redo': 'Rétablir',
  'action.close': 'Fermer',
  'action.cancel': 'Annuler',
  'action.back': 'Retour',
  'action.edit': 'Modifier',
  'action.dismiss': 'Ignorer',
  'action.showAsTable': 'Afficher en tableau',
  'action.showAsPicture': 'Afficher en image',

  'band.solid': 'Solide',
  'band.uneven': 'Inégal',
  'band.fragile': 'Fragile',
  'band.none': 'Pas encore de score',

  'state.optional': 'Facultatif',
  'state.required': 'Obligatoire',

  'locale.unknown': 'Nous n’avons pas encore « {locale} », ceci est donc affiché en anglais.',

  'error.title': 'Cette partie a cessé de fonctionner',
  'error.text': 'Vos données sont toujours là. Réessayez, ou exportez d’abord une copie.',
} satisfies MirrorOf<typeof english>;
