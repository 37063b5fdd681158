import type { goalRejectedMessages as english } from '../en/goal-rejected.messages';
import type { MirrorOf } from '../types';

export const goalRejectedMessages = {
  'rejected.alreadyThere': 'C’est déjà là. Cherchez-le avant de l’ajouter à nouveau.',
  'rejected.notFound': 'Ce n’est plus là. Quelqu’un l’a peut-être retiré.',
  'rejected.endsBeforeStart':
    'La période doit se terminer le jour de son début ou après. Changez l’un des deux jours.',
  'rejected.periodClosed': 'Cette période est close. Rouvrez-la pour y modifier quelque chose.',
  'rejected.cycle':
    'Un objectif ne peut pas se servir lui-même, même en passant par d’autres. Choisissez un autre parent.',
  'rejected.tooDeep': 'Cet objectif se trouve déjà sous trop d’autres. Choisissez un parent plus haut.',
  'rejected.wrongDirection':
    'La cible se trouve de l’autre côté du départ. Inversez les deux, ou choisissez une autre façon de mesurer.',
  'rejected.hasCheckIns': 'Il y a déjà des valeurs ici. Archivez plutôt, pour qu’elles soient gardées.',
  'rejected.beforePeriod': 'Ce jour est avant le début de la période. Choisissez-en un plus tard.',
  'rejected.nobody':
    'On ne sait pas qui vous êtes, et rien ne peut donc être fait en votre nom. Connectez-vous d’abord.',
  'rejected.ownCheckIn':
    'Vous avez écrit ce point vous-même. Demandez à quelqu’un d’autre dans l’équipe d’y jeter un œil.',
  'rejected.reasonMissing': 'Dites en quelques mots pourquoi, pour que les autres puissent répondre.',
  'rejected.notYours': 'Seule la personne concernée peut dire cela.',
  'rejected.nothingSaid': 'Il n’y a encore rien dedans. Écrivez d’abord quelques mots.',
} satisfies MirrorOf<typeof english>;
