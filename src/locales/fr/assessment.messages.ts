import type { assessmentMessages as english } from '../en/assessment.messages';
import type { MirrorOf } from '../types';

export const assessmentMessages = {
  'form.label': 'Évaluation de la confiance',
  'form.readOnly': 'Vous êtes en lecture. Les réponses ne peuvent pas être modifiées ici.',
  'form.loading': 'Récupération de vos réponses',

  'privacy.default': 'Personne d’autre que vous ne voit vos réponses sur cet appareil.',
  'privacy.team':
    'L’équipe voit des moyennes dès que {count} personnes ou plus ont répondu. Personne ne voit vos réponses.',
  'privacy.named': 'Vos réponses sont transmises avec votre nom.',
  'privacy.comments': 'L’équipe lit les commentaires, mélangés et sans noms.',

  'resume.title': 'Bon retour parmi nous.',
  'resume.textFrom': 'Vos réponses du {day} sont toujours là, sur cet appareil uniquement.',
  'resume.textKept': 'Vos réponses du {day} sont toujours là.',
  'resume.startOver': 'Recommencer',
  'resume.startedOver': 'On repart de zéro. Annuler ramène vos réponses.',

  'progress.label': 'Progression',
  'progress.answered': '{answered} sur {total}',
  'progress.timeLeft': {
    one: 'encore environ {count} minute',
    many: 'encore environ {count} minutes',
    other: 'encore environ {count} minutes',
  },
  'progress.summary': '{answered}, {time}',
  'progress.allAnswered': 'Tout est répondu',

  'page.restsOn': '{level}, repose sur : {below}',
  'page.ground': '{level}, le socle',
  'page.next': 'Suivant : {page}',
  'page.review': 'Relire vos réponses',

  'item.notApplicable': 'Ne me concerne pas',
  'item.required': 'Choisissez une réponse, ou cochez « Ne me concerne pas »',
  'item.requiredStrict': 'Choisissez une réponse',
  'item.requiredText': 'Écrivez quelques mots ici',
  'item.unanswered': 'Sans réponse',
  'item.change': 'Modifier une réponse',

  'comment.label': 'Quelque chose à ajouter ?',
  'comment.count': '{used} / {max}',

  'review.title': 'Quand vous voudrez',
  'review.intro': 'Relisez vos réponses. Vous pouvez encore toutes les modifier.',
  'review.open': {
    one: '{count} affirmation est encore sans réponse',
    many: '{count} affirmations sont encore sans réponse',
    other: '{count} affirmations sont encore sans réponse',
  },
  'review.submit': 'Envoyer mes réponses',
  'review.submitPlain': 'Voir mon résultat',

  'errors.title': {
    one: 'Il manque encore {count} réponse',
    many: 'Il manque encore {count} réponses',
    other: 'Il manque encore {count} réponses',
  },
  'asked.more': {
    one: '{count} question de plus sur cette page.',
    many: '{count} questions de plus sur cette page.',
    other: '{count} questions de plus sur cette page.',
  },
  'asked.fewer': {
    one: '{count} question n’est plus posée. Sa réponse est gardée au cas où elle reviendrait.',
    many: '{count} questions ne sont plus posées. Leurs réponses sont gardées au cas où elles reviendraient.',
    other:
      '{count} questions ne sont plus posées. Leurs réponses sont gardées au cas où elles reviendraient.',
  },
  'errors.item': 'Affirmation {number} : {text}',

  'submit.pending': 'Envoi de vos réponses',
  'submit.failed': 'Vos réponses n’ont pas pu être envoyées. Elles sont toujours là ; réessayez.',
  'submit.again': 'Réessayer',
  'submit.done': 'Vos réponses ont été envoyées.',

  'result.private': 'Personne d’autre que vous ne voit cette page',
  'result.sent': 'Merci. Voici comment vous voyez l’équipe aujourd’hui.',
  'headline.tooFew': 'Trop peu de réponses pour une image',
  'headline.solid': 'Un terrain solide, de bas en haut',
  'headline.fragile': 'Un terrain fragile, qui mérite une vraie discussion',
  'headline.even': 'Un terrain égal, qui peut encore grandir',
  'headline.thinBase': 'Fort en haut, fragile à la base',
  'headline.thinMiddle': 'Un bon terrain, fragile au milieu',
  'headline.thinTop': 'Un bon terrain, fragile au sommet',
  'headline.mixed': 'Du terrain solide, et du fragile',
  'result.told': 'Ce que vous nous avez dit',
  'result.figure': 'Comment vous voyez l’équipe',
  'result.strong': 'Terrain solide : {level}',
  'result.best': 'Terrain plus solide : {level}',
  'result.weakBase': 'Porte plus qu’il ne peut : {level}',
  'result.weak': 'Terrain fragile : {level}',
  'result.next': 'Pourrait grandir ensuite : {level}',
  'result.because': 'Vous avez choisi « {answer} » pour « {statement} »',
  'result.tryNext': 'Ce que vous pouvez essayer',
  'result.restsOn': 'Repose sur un niveau plus faible',
  'result.level': '{level} : {score} sur {max}, {band}',
  'result.noScore': 'Trop peu de réponses pour un score',
  'result.teamLater':
    'Vos réponses rejoignent la moyenne de l’équipe dès que {count} personnes ou plus ont répondu.',
  'result.download': 'Télécharger mes réponses',
  'result.downloadTable': 'En tableau (CSV)',
  'result.downloadFile': 'En fichier (JSON)',
  'result.column.statement': 'Affirmation',
  'result.column.principle': 'Principe',
  'result.column.answer': 'Réponse',
  'result.column.label': 'En mots',

  'invalid.title': 'Cette évaluation ne peut pas encore être affichée',
  'invalid.draft':
    'Certaines réponses enregistrées ne correspondaient pas à cette évaluation et ont été mises de côté.',
  'empty.title': 'Rien à répondre pour l’instant',
  'empty.text': 'Cette évaluation ne contient aucune affirmation.',
} satisfies MirrorOf<typeof english>;
