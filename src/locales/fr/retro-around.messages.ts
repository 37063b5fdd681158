import type { retroAroundMessages as english } from '../en/retro-around.messages';
import type { MirrorOf } from '../types';

export const retroAroundMessages = {
  'title.none': 'Rétro',
  'title.rename': 'Renommer cette rétro',

  'phases.label': 'Phases',
  'phase.review': 'Revoir',
  'phase.collect': 'Recueillir',
  'phase.reveal': 'Dévoiler',
  'phase.group': 'Grouper',
  'phase.vote': 'Voter',
  'phase.discuss': 'Discuter',
  'phase.act': 'Agir',
  'phase.close': 'Conclure',
  'phase.step': '{phase}, étape {step} sur {count}',
  'phase.behind': '{phase}, derrière nous',
  'phase.next': 'Suivant : {phase}',

  'now.review': 'Voyez ce que sont devenues les actions de la dernière fois.',
  'now.collect.hidden': 'Personne d’autre que vous ne voit vos cartes jusqu’au dévoilement.',
  'now.collect.open': 'Une idée par carte. Tout le monde les voit aussitôt.',
  'now.reveal': 'Lisez tout avant d’en dire quoi que ce soit.',
  'now.reveal.hidden': 'Ouvrez toutes les cartes ensemble, quand tout le monde est prêt.',
  'now.reveal.coming': {
    one: 'Les cartes arrivent. Il en manque encore {count}.',
    many: 'Les cartes arrivent. Il en manque encore {count}.',
    other: 'Les cartes arrivent. Il en manque encore {count}.',
  },
  'now.group': 'Rassemblez ce qui va ensemble. Chacun peut déplacer n’importe quelle carte.',
  'now.vote.none': 'Le vote n’a pas encore commencé.',
  'now.vote.open': 'Les cartes de tous sont ouvertes. Les totaux apparaissent à la fin du vote.',
  'now.vote.closed': 'Le vote est terminé. Voyez ce qui pèse le plus.',
  'now.discuss': 'Un sujet à la fois, le plus lourd d’abord.',
  'now.act': 'Choisissez quelques choses que quelqu’un fera vraiment.',
  'now.close': 'Remerciez-vous, et dites ce qui valait cette heure.',
  'now.observer': 'Vous observez. Ce sont les autres qui déplacent.',

  'reveal.now': 'Dévoiler les cartes',
  'collect.count': {
    one: '{count} carte jusqu’ici',
    many: '{count} cartes jusqu’ici',
    other: '{count} cartes jusqu’ici',
  },

  'people.label': 'Personnes',
  'people.ready': '{name}, c’est bon',
  'people.more': { one: '{count} de plus', many: '{count} de plus', other: '{count} de plus' },
  'ready.mark': 'C’est bon pour moi',
  'ready.of': 'C’est bon pour {ready} sur {count}',
  'ready.count': {
    one: 'C’est bon pour {count} personne',
    many: 'C’est bon pour {count} personnes',
    other: 'C’est bon pour {count} personnes',
  },

  'timer.label': 'Minuteur',
  'timer.start': 'Lancer un minuteur',
  'timer.set': 'Régler le minuteur',
  'timer.pause': 'Pause',
  'timer.resume': 'Reprendre',
  'timer.left': 'encore {time}',
  'timer.over': '{time} de trop',
  'timer.minuteLeft': 'Encore une minute',
  'timer.secondsLeft': 'Encore dix secondes',
  'timer.up': 'Le temps est écoulé',
  'timer.started': {
    one: 'Minuteur lancé, {count} minute',
    many: 'Minuteur lancé, {count} minutes',
    other: 'Minuteur lancé, {count} minutes',
  },
  'timer.paused': 'Minuteur en pause',
  'timer.resumed': 'Le minuteur tourne à nouveau',

  'votes.left': { one: 'encore {count} vote', many: 'encore {count} votes', other: 'encore {count} votes' },
  'votes.of': '{left} sur {total}',
  'votes.cast': { one: '{count} vote donné', many: '{count} votes donnés', other: '{count} votes donnés' },
  'votes.options': 'Vote',

  'late.failed': 'Cette partie n’a pas pu être chargée.',
  'late.retry': 'Réessayer',

  'menu.label': 'Plus pour cette rétro',

  'actions.title': 'Actions',
  'actions.done': '{done} sur {total} faites',
  'actions.add': 'Ajouter une action',
  'actions.empty':
    'Rien de promis pour l’instant. Une petite chose que quelqu’un fera vaut mieux que dix bonnes idées.',
  'actions.more': 'Plus pour « {text} »',
  'actions.carriedOnce': 'reportée',
  'actions.carriedTwice': 'reportée deux fois',
  'actions.carried': {
    one: 'reportée {count} fois',
    many: 'reportée {count} fois',
    other: 'reportée {count} fois',
  },
  'actions.makeGoal': 'En faire un objectif ?',
  'actions.due': 'pour le {day}',
  'actions.late': 'était pour le {day}',
  'actions.closed': 'Fait : {text}',
  'actions.reopened': 'De nouveau ouvert : {text}',
  'actions.isGoal': 'devenue un objectif',
  'actions.dropped': 'abandonnée',

  'empty.text': 'Encore rien ici. Commencez avec ces colonnes, ou choisissez-en d’autres.',
  'empty.choose': 'Choisir un modèle',
} satisfies MirrorOf<typeof english>;
