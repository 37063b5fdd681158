import { retroColumnTexts } from '../retro-column-texts';
import type { RetroTexts } from '../retro-texts.types';
import { retroColumnMessages } from './retro-columns.messages';

export const retroTexts = {
  templates: {
    'start-stop-continue': {
      title: 'Commencer, arrêter, continuer',
      text: 'Trois questions simples sur notre façon de travailler. Bien quand le temps est court.',
    },
    'mad-sad-glad': {
      title: 'En colère, triste, content',
      text: 'Part de ce que les dernières semaines ont fait ressentir. Bien quand quelque chose est dans l’air.',
    },
    'four-ls': {
      title: 'Quatre regards',
      text: 'Aimé, appris, manqué, souhaité. Bien après une nouveauté.',
    },
    sailboat: {
      title: 'Le voilier',
      text: 'Vent, ancre, rochers et une île. Bien pour regarder devant soi.',
    },
    'five-principles': {
      title: 'Cinq principes',
      text: 'Une colonne pour chacun, de la confiance aux résultats. Bien après une évaluation.',
    },
    custom: {
      title: 'Le vôtre',
      text: 'Trois colonnes pour commencer. Renommez, ajoutez et retirez comme vous voulez.',
    },
  },
  columns: {
    ...retroColumnTexts(retroColumnMessages),
    lost: { title: 'Sans colonne', prompt: 'Des cartes dont la colonne a été retirée.' },
  },
  directive: {
    title: 'Comment nous regardons en arrière',
    text: 'Quoi qu’il apparaisse aujourd’hui, nous partons du principe que chacun a fait de son mieux avec ce qu’il savait, le temps qu’il avait et l’aide qu’il a reçue. Nous cherchons ce que nous pouvons changer, pas quelqu’un à blâmer.',
  },
  checkIns: {
    weather: 'Si les dernières semaines étaient une météo, laquelle serait-ce ?',
    word: 'Quel seul mot dit comment vous arrivez aujourd’hui ?',
    thanks: 'Qui vous a aidé récemment, et comment ?',
    surprise: 'Qu’avez-vous appris que vous n’attendiez pas ?',
    energy: 'À quel point votre batterie est-elle pleine, de un à dix ?',
    proud: 'De quoi êtes-vous discrètement fier ou fière ?',
    harder: 'Qu’est-ce qui était plus difficile qu’il n’y paraissait ?',
    help: 'Où auriez-vous eu besoin d’aide ?',
    laugh: 'Qu’est-ce qui vous a fait rire ?',
    song: 'Quelle chanson va avec les dernières semaines ?',
    change: 'Quelle petite chose changeriez-vous d’ici demain ?',
    open: 'Qu’est-ce qui vous aiderait à parler ouvertement aujourd’hui ?',
  },
} satisfies RetroTexts;
