import type { retroViewMessages as english } from '../en/retro-view.messages';
import type { MirrorOf } from '../types';

export const retroViewMessages = {
  'board.label': 'Tableau de rétro',
  'board.columns': 'Colonnes',
  'board.readOnly': 'Vous êtes en lecture. Rien ne peut être modifié ici.',
  'board.loading': 'Récupération du tableau',
  'board.someone': 'Quelqu’un',

  'column.untitled': 'Colonne',
  'column.count': { one: '{count} carte', many: '{count} cartes', other: '{count} cartes' },
  'column.add': 'Ajouter une carte',
  'column.addTo': 'Ajouter une carte à {column}',
  'column.more': 'Plus pour {column}',
  'column.empty': 'Encore rien ici. Qu’est-ce qui vient d’abord à l’esprit ?',
  'column.emptyRead': 'Rien ici.',
  'column.noMatch': 'Aucune carte ici ne correspond.',
  'column.title': 'Titre de la colonne',

  'composer.label': 'Nouvelle carte dans {column}',
  'composer.placeholder': 'Que devrait savoir l’équipe ?',
  'composer.private': 'Privé jusqu’au dévoilement',
  'composer.add': 'Ajouter',
  'composer.close': 'Arrêter d’écrire',
  'composer.left': {
    one: 'encore {count} caractère',
    many: 'encore {count} caractères',
    other: 'encore {count} caractères',
  },
  'composer.over': {
    one: '{count} caractère de trop',
    many: '{count} caractères de trop',
    other: '{count} caractères de trop',
  },
  'composer.lines': {
    one: 'Ajouter {count} carte, une par ligne',
    many: 'Ajouter {count} cartes, une par ligne',
    other: 'Ajouter {count} cartes, une par ligne',
  },

  'edit.label': 'Texte de la carte',
  'edit.save': 'Enregistrer',
  'edit.cancel': 'Annuler',

  'card.more': 'Plus : déplacer, grouper, modifier',
  'card.comments': {
    one: '{count} commentaire',
    many: '{count} commentaires',
    other: '{count} commentaires',
  },
  'card.same': 'Moi aussi',
  'card.sameCount': {
    one: '{count} personne dit moi aussi',
    many: '{count} personnes disent moi aussi',
    other: '{count} personnes disent moi aussi',
  },
  'card.yours': 'Personne d’autre que vous ne voit ceci jusqu’au dévoilement',
  'card.waiting': 'En chemin',
  'card.place': '{place} sur {total} dans {column}',

  'vote.cast': 'Voter',
  'vote.mine': { one: '{count} de vous', many: '{count} de vous', other: '{count} de vous' },
  'vote.more': 'Voter une fois de plus',
  'vote.back': 'Reprendre un vote',
  'vote.total': { one: '{count} vote', many: '{count} votes', other: '{count} votes' },
  'vote.left': { one: 'encore {count} vote', many: 'encore {count} votes', other: 'encore {count} votes' },

  'group.untitled': 'Groupe sans titre',
  'group.count': { one: '{count} carte', many: '{count} cartes', other: '{count} cartes' },
  'group.open': 'Afficher les cartes',
  'group.close': 'Empiler les cartes',
  'group.title': 'Titre du groupe',

  'hidden.column': {
    one: '{count} carte cachée, gardée secrète jusqu’au dévoilement',
    many: '{count} cartes cachées, gardées secrètes jusqu’au dévoilement',
    other: '{count} cartes cachées, gardées secrètes jusqu’au dévoilement',
  },
  'hidden.total': {
    one: '{count} carte cachée en tout, gardée secrète jusqu’au dévoilement',
    many: '{count} cartes cachées en tout, gardées secrètes jusqu’au dévoilement',
    other: '{count} cartes cachées en tout, gardées secrètes jusqu’au dévoilement',
  },
  'hidden.coming': {
    one: '{count} encore à venir',
    many: '{count} encore à venir',
    other: '{count} encore à venir',
  },

  'drop.group': 'Grouper ces deux',

  'key.space': 'Espace',
  'key.group': 'G',
  'key.escape': 'échap',

  'notice.undo': 'Annuler',
  'notice.close': 'Masquer',

  'bar.votes': 'encore {left}',
  'tabs.label': 'Colonnes',

  'said.added': {
    one: 'Ajoutée à {column} ({count}).',
    many: '{count} cartes ajoutées à {column}.',
    other: '{count} cartes ajoutées à {column}.',
  },
  'said.addedHidden': {
    one: 'Ajoutée à {column} ({count}). Personne d’autre que vous ne la voit jusqu’au dévoilement.',
    many: '{count} cartes ajoutées à {column}. Personne d’autre que vous ne les voit jusqu’au dévoilement.',
    other: '{count} cartes ajoutées à {column}. Personne d’autre que vous ne les voit jusqu’au dévoilement.',
  },
  'said.removed': {
    one: '{count} carte retirée.',
    many: '{count} cartes retirées.',
    other: '{count} cartes retirées.',
  },
  'said.moved': '{card} : déplacée de {from}, place {fromPlace}, vers {to}, place {place} sur {total}.',
  'said.movedWithin': '{card} : déplacée dans {to} de la place {fromPlace} à {place} sur {total}.',
  'said.movedHidden': 'Carte cachée déplacée de {from} vers {to}.',
  'said.takenOut': '{card} : sortie de son groupe.',
  'said.grouped': '{card} : groupée avec {target}.',
  'said.ungrouped': 'Le groupe est défait. Ses cartes restent à sa place.',
  'said.groupOpened': 'Groupe ouvert.',
  'said.groupClosed': 'Groupe empilé.',
  'said.voted': 'Vote donné.',
  'said.voteTakenBack': 'Vote repris.',
  'said.votesLeft': {
    one: '{said} Encore {count} vote.',
    many: '{said} Encore {count} votes.',
    other: '{said} Encore {count} votes.',
  },
  'said.columnAdded': 'Colonne {column} ajoutée.',
  'said.columnMoved': 'Colonne {column} déplacée à la place {place} sur {total}.',
  'said.columnRemoved': 'Colonne {column} retirée.',
  'said.undo': 'Annulé.',
  'said.undoPart': 'Annulé, sauf ce que d’autres ont changé depuis.',
  'said.undoNothing': 'Il n’y a rien à annuler.',
  'said.redo': 'Rétabli.',
  'said.redoPart': 'Rétabli, sauf ce que d’autres ont changé depuis.',
  'said.redoNothing': 'Il n’y a rien à rétablir.',
} satisfies MirrorOf<typeof english>;
