import type { reportMessages as english } from '../en/report.messages';
import type { MirrorOf } from '../types';

export const reportMessages = {
  'report.label': 'Rapport de l’équipe',
  'round.label': 'Session',
  'round.previous': 'la session précédente',

  'answered.of': '{answered} réponses sur {invited}',
  'answered.count': { one: '{count} réponse', many: '{count} réponses', other: '{count} réponses' },
  'shown.why':
    'Affiché seulement parce que {count} personnes ou plus ont répondu. Aucune réponse ne permet de remonter à quelqu’un.',

  'headline.up.trust': 'Vous vous faites davantage confiance.',
  'headline.up.conflict': 'Vous débattez mieux.',
  'headline.up.commitment': 'Vous vous engagez plus clairement.',
  'headline.up.accountability': 'Vous tenez mieux vos promesses.',
  'headline.up.results': 'Vous tirez davantage dans le même sens.',
  'headline.up.other': '{level} : plus solide qu’avant.',
  'headline.down.trust': 'Vous vous faites moins confiance.',
  'headline.down.conflict': 'Vous débattez moins ouvertement.',
  'headline.down.commitment': 'Vous vous engagez moins clairement.',
  'headline.down.accountability': 'Vous tenez moins vos promesses.',
  'headline.down.results': 'Vous tirez moins dans le même sens.',
  'headline.down.other': '{level} : plus fragile qu’avant.',
  'headline.both': '{better} {thinner}',
  'headline.steady': 'Vous gardez votre terrain.',
  'headline.split': '{level} : vous le voyez différemment.',
  'headline.contrast': 'Le plus solide : {strong}, le plus fragile : {thin}.',
  'headline.solid': 'Un terrain solide, de bas en haut.',
  'headline.fragile': 'Un terrain fragile, qui mérite une vraie discussion.',
  'headline.even': 'Un terrain égal, qui peut encore grandir.',
  'headline.none': 'Trop peu de scores pour une image.',

  'picture.title': 'Pyramide de l’équipe',
  'picture.scale': 'de {min} à {max}, moyenne',
  'level.name': '{level} : {score} sur {max}, {band}',
  'level.noScore': '{level} : trop peu de réponses pour un score',
  'level.withheld': 'Trop peu de réponses',
  'level.restsOn': 'Repose sur un niveau plus faible',
  'sentence.and': '{before}. {next}',
  'list.and': '{before}, {next}',

  'agreement.aligned': 'Accord',
  'agreement.mixed': 'Mitigé',
  'agreement.split': 'Partagé',

  'change.up': 'hausse de {amount}',
  'change.down': 'baisse de {amount}',
  'change.steady': 'stable',
  'change.unclear': 'pas d’évolution nette',
  'change.since': '{change} depuis {round}',

  'talk.title': 'À discuter',
  'talk.none': 'Rien ne ressort. Demandez ce que chacun veut garder.',
  'talk.split': 'Avis partagés',
  'talk.weak': 'Avis communs',
  'talk.gap': 'Responsable et équipe',
  'talk.move': 'Plus grand mouvement',
  'talk.split.title': '{level} : vous le voyez différemment',
  'talk.weak.title': '{level} : terrain fragile, et vous êtes d’accord là-dessus',
  'talk.gap.up.title': 'Responsable, {amount} plus haut : {level}',
  'talk.gap.down.title': 'Responsable, {amount} plus bas : {level}',
  'talk.move.up.title': '{level} : plus solide qu’avant',
  'talk.move.down.title': '{level} : plus fragile qu’avant',
  'talk.split.text':
    '{low} sur {n} sont en bas, {high} en haut, moins nombreux entre les deux. Une moyenne de {mean} cache cela. Demandez ce qui diffère, pas qui.',
  'talk.weak.text':
    'Vous êtes proches, à {mean} sur {max}. Être d’accord facilite le départ : quel serait un petit pas ?',
  'talk.gap.text':
    'L’équipe dit {team}, la personne responsable {lead}. Demandez ce que l’un voit et que l’autre ne voit pas.',
  'talk.move.up.text': 'De {before} à {mean} depuis {round}. Demandez ce qui a aidé, pour pouvoir le garder.',
  'talk.move.down.text': 'De {before} à {mean} depuis {round}. Demandez ce qui a changé autour de vous.',

  'spread.point': '{count} × {label}',
  'spread.label': '{level} : {points}',
  'gap.team': 'Équipe {score}',
  'gap.lead': 'Responsable {score}',
  'gap.label': '{level} : équipe {team}, responsable {lead}',

  'waiting.title': {
    one: 'Encore {count} réponse',
    many: 'Encore {count} réponses',
    other: 'Encore {count} réponses',
  },
  'waiting.text':
    'Le rapport s’ouvre dès que {count} personnes ont répondu. D’ici là, il n’y a rien à montrer, pas même à la personne responsable.',
  'waiting.count': '{answered} sur {needed}',
  'waiting.bar': 'Réponses reçues jusqu’ici',
  'remind.send': 'Envoyer un rappel aimable',

  'plan.retro': 'Préparer la rétro',
  'export.label': 'Exporter',
  'empty.title': 'Pas encore de session',
  'empty.text': 'Le rapport se remplit dès que la première session a été répondue.',
  'invalid.title': 'Ce rapport ne peut pas encore être affiché',
  'late.failed': 'Le reste du rapport n’a pas pu être chargé.',
  'round.shown': 'Affichage de {round}',

  'spread.title': 'La répartition des réponses',
  'spread.text':
    'Chaque barre compte les personnes selon le point de l’échelle dont leurs réponses sont le plus proches. Ce qui penche vers le bas commence avant la ligne.',
  'spread.principle': 'Principe',
  'spread.mean': 'Moyenne',
  'spread.agreement': 'Accord',
  'spread.legend': 'Points de l’échelle',
  'spread.caption': 'Combien sont le plus proches de chaque point de l’échelle',
  'spread.interval': 'Plage probable de la moyenne',
  'spread.range': 'de {low} à {high}',
  'spread.people': 'Personnes',

  'trend.title': 'Au fil des sessions',
  'trend.solid': 'Ligne tiretée : solide à partir d’ici',
  'trend.gap': 'Interruption : une session sans chiffres',
  'trend.caption': 'Moyenne de chaque session',
  'trend.round': 'Session',
  'trend.none': 'pas de chiffres',
  'trend.point': '{round} {score}',
  'trend.label': '{level} : {points}',

  'leader.title': 'Responsable et équipe',
  'leader.text': 'Affiché parce que la personne responsable l’a accepté.',
  'leader.up': 'Responsable : {amount} plus haut',
  'leader.down': 'Responsable : {amount} plus bas',
  'leader.steady': 'Responsable et équipe voient à peu près la même chose',
  'leader.unclear': 'Trop peu de réponses pour en être sûr',

  'groups.title': 'Par groupe',
  'groups.withheld': 'Les groupes trop petits pour rester anonymes ne sont pas affichés ici.',
  'groups.caption': 'Moyennes par {grouping}',
  'groups.group': 'Groupe',
  'groups.people': 'Personnes',

  'items.closer': 'Regarder de plus près',
  'items.closerAt': 'Regarder de plus près : {level}',
  'items.label': 'Affirmations sur : {level}',
  'items.none':
    'La répartition des réponses par affirmation s’affiche à partir de {count} réponses, et pas dans une session comparée à une autre. Ainsi chacun reste anonyme.',

  'calculated.title': 'Calculé à partir des réponses',
  'calculated.caption': 'Moyennes de ce que le questionnaire calcule',
  'calculated.value': 'Valeur',
  'calculated.sd': 'Écart type',
  'calculated.none': 'Non affiché',
  'calculated.withheld':
    'Les valeurs qui pourraient distinguer les réponses d’une personne de celles des autres ne sont pas affichées ici.',

  'comments.title': 'Avec vos propres mots',
  'comments.text': 'Sans ordre particulier, et sans noms.',
  'comments.other': 'Autres questions',
  'comments.more': 'En afficher plus',
  'comments.less': 'En afficher moins',
  'comments.count': {
    one: '{count} commentaire',
    many: '{count} commentaires',
    other: '{count} commentaires',
  },

  'next.title': 'Que faire ensuite',
  'next.try': 'À essayer',
  'next.retro': 'En parler en rétro',
  'next.goal': 'Fixer un objectif',
  'next.retroFor': 'En parler en rétro : {level}',
  'next.goalFor': 'Fixer un objectif : {level}',

  'notes.title': 'Pour qui organise la session',
  'notes.negativeAlpha':
    '{level} : les réponses à ses affirmations tirent dans des sens opposés. L’une d’elles est sans doute formulée à l’envers et devrait être inversée.',
  'notes.repeatedResponses': {
    one: '{count} feuille de réponses est arrivée deux fois. La plus récente compte.',
    many: '{count} feuilles de réponses sont arrivées deux fois. Les plus récentes comptent.',
    other: '{count} feuilles de réponses sont arrivées deux fois. Les plus récentes comptent.',
  },
  'notes.unreadableResponses': {
    one: '{count} feuille de réponses n’a pas pu être lue ou vient d’un autre questionnaire, et a été laissée de côté.',
    many: '{count} feuilles de réponses n’ont pas pu être lues ou viennent d’un autre questionnaire, et ont été laissées de côté.',
    other:
      '{count} feuilles de réponses n’ont pas pu être lues ou viennent d’un autre questionnaire, et ont été laissées de côté.',
  },
  'notes.answersOffScale': {
    one: '{count} réponse était hors de l’échelle et a été laissée de côté.',
    many: '{count} réponses étaient hors de l’échelle et ont été laissées de côté.',
    other: '{count} réponses étaient hors de l’échelle et ont été laissées de côté.',
  },
  'notes.unknownGrouping':
    'Personne n’a nommé de groupe sous {grouping}, il n’y a donc aucun groupe à afficher.',
  'notes.previousNotComparable':
    'La session précédente posait d’autres questions ou avait trop peu de réponses ; il n’y a donc pas d’évolution à afficher.',
  'notes.leaderWithoutConsent':
    'Le regard de la personne responsable a été laissé de côté, car elle n’a pas accepté de le montrer.',
  'notes.other': 'Autre chose a été remarqué dans cette session : {code}.',

  'export.csv': 'Chiffres en tableau (CSV)',
  'export.json': 'Chiffres en fichier (JSON)',
  'export.pyramid': 'Pyramide en {kind}',
  'export.spread': 'Répartition en {kind}',
  'export.trend': 'Sessions en {kind}',
  'export.print': 'Imprimer ou enregistrer en PDF',
  'export.failed': 'L’image n’a pas pu être créée. Essayez SVG, ou imprimez la page.',
  'export.saved': 'Enregistré sous {name}',
  'export.fileName': 'rapport-equipe',

  'status.title': 'Cette session',
  'status.open': 'Prête à être envoyée. Personne n’a encore été invité.',
  'status.answered': {
    one: '{answered} personne sur {count} a répondu',
    many: '{answered} personnes sur {count} ont répondu',
    other: '{answered} personnes sur {count} ont répondu',
  },
  'status.waiting': {
    one: 'Encore {count} réponse, et il y a un rapport.',
    many: 'Encore {count} réponses, et il y a un rapport.',
    other: 'Encore {count} réponses, et il y a un rapport.',
  },
  'status.enough': 'Assez pour un rapport. Plus de voix le rendent plus juste.',
  'status.everybody': 'Tout le monde a répondu.',
  'status.closed': 'Cette session est close.',
  'status.nobody': 'Personne ne voit qui a répondu, seulement combien.',
  'status.reminded': 'Tout le monde a reçu un rappel aujourd’hui. Un autre pourra partir demain.',
  'status.invite': 'Envoyer les invitations',
  'status.close': 'Clore la session',
} satisfies MirrorOf<typeof english>;
