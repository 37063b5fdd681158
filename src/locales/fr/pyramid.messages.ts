import type { pyramidMessages as english } from '../en/pyramid.messages';
import type { MirrorOf } from '../types';

export const pyramidMessages = {
  'figure.label': 'Pyramide de l’équipe',

  'view.label': 'Ce que montre l’image',
  'view.scores': 'Scores',
  'view.change': 'Évolution',
  'view.gap': 'Responsable et équipe',
  'view.missing': 'Ce qui manque',
  'view.plain': 'Principes',

  'level.position': 'Niveau {level} sur {levels}, repose sur : {below}',
  'level.positionBase': 'Niveau {level} sur {levels}, le socle',
  'level.score': '{score} sur {max}',
  'level.noScore': 'Pas encore de score',
  'level.band': '{score} sur {max}, {band}',
  'level.selected': '{level} : sélection',
  'level.cleared': 'Sélection effacée',

  'trend.up': 'hausse de {amount}',
  'trend.down': 'baisse de {amount}',
  'trend.same': 'identique',
  'trend.since': 'depuis {round}',
  'trend.fromTo': 'de {before} à {now}',
  'trend.none': 'Pas de session précédente',

  'gap.lead': 'Responsable',
  'gap.team': 'Équipe',
  'gap.leadHigher': 'Responsable : {amount} plus haut',
  'gap.leadLower': 'Responsable : {amount} plus bas',
  'gap.same': 'Responsable et équipe sont d’accord',

  'restsOn.short': 'Repose sur un niveau plus faible',
  'restsOn.row': 'Plus faible que le niveau porté',
  'restsOn.title': '{level} repose sur ceci.',
  'restsOn.text': 'Le niveau au-dessus obtient {score}. Ce qui tient sur un sol plus mince dure rarement.',
  'restsOn.above': '{level} : plus faible que ce qu’il porte. Renforcez-le d’abord.',

  'detail.label': 'À propos du niveau choisi',
  'detail.empty': 'Choisissez un niveau pour lire ce qu’il signifie et ce qui aide.',
  'detail.restsOn': 'Pourquoi il repose sur : {below}',
  'detail.ground': 'Pourquoi c’est le socle',
  'detail.health': 'Signes de santé',
  'detail.warnings': 'Signaux d’alerte',
  'detail.leader': 'Ce que fait une personne responsable',
  'detail.practices': 'À essayer',
  'detail.failed': 'Le texte sur ce niveau n’a pas pu être chargé.',

  'missing.title': 'Ce qui pousse là où un niveau manque',
  'missing.level': 'Sans {level} : {missing}',

  'facts.strongest': 'Terrain le plus solide',
  'facts.biggestMove': 'Plus grand mouvement',
  'facts.talkNext': 'À discuter ensuite',
  'facts.talkNextNone': 'Aucun niveau ne ressort. Demandez ce que chacun veut garder.',

  'legend.score': 'Rempli jusqu’au score, de {min} à {max}',
  'legend.change': 'Évolution depuis {round}',
  'legend.before': 'Ligne tiretée : avant. Bord plein : maintenant.',
  'legend.gap': 'Ligne pointillée : responsable. Bord plein : équipe.',
  'legend.restsOn': 'Plus faible que le niveau porté',
  'legend.patterns': 'Motifs',

  'table.caption': 'La pyramide en tableau, niveau du haut en premier',
  'table.level': 'Niveau',
  'table.score': 'Score',
  'table.band': 'État',
  'table.change': 'Évolution',
  'table.lead': 'Responsable',
  'table.note': 'Remarque',

  'menu.label': 'Plus à propos de l’image',
  'menu.svg': 'Télécharger en SVG',
  'menu.png': 'Télécharger en PNG',
  'menu.print': 'Imprimer',
  'menu.failed': 'L’image n’a pas pu être créée. Essayez SVG, ou imprimez la page.',
  'menu.fileName': 'pyramide-equipe',

  'keys.title': 'Touches pour la pyramide',
  'keys.move': 'Touches fléchées : passer d’un niveau à l’autre',
  'keys.ends': 'Début et Fin : base et sommet',
  'keys.select': 'Entrée ou Espace : sélectionner un niveau',
  'keys.clear': 'Échap : effacer la sélection',

  'empty.title': 'Pas encore de session',
  'empty.text': 'La pyramide se remplit dès que l’évaluation a été répondue.',
  'invalid.title': 'Cette pyramide ne peut pas encore être dessinée',
} satisfies MirrorOf<typeof english>;
