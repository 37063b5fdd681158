import type { assessmentMessages as english } from '../en/assessment.messages';
import type { MirrorOf } from '../types';

export const assessmentMessages = {
  'form.label': 'Evaluación de la confianza',
  'form.readOnly': 'Estás leyendo. Aquí no se pueden cambiar las respuestas.',
  'form.loading': 'Recuperando tus respuestas',

  'privacy.default': 'Solo tú puedes ver tus respuestas en este dispositivo.',
  'privacy.team':
    'El equipo ve promedios cuando han respondido {count} personas o más. Nadie ve tus respuestas.',
  'privacy.named': 'Tus respuestas se transmiten junto con tu nombre.',
  'privacy.comments': 'El equipo lee los comentarios, mezclados y sin nombres.',

  'resume.title': 'Qué bueno verte de nuevo.',
  'resume.textFrom': 'Tus respuestas del {day} siguen aquí, solo en este dispositivo.',
  'resume.textKept': 'Tus respuestas del {day} siguen aquí.',
  'resume.startOver': 'Empezar de nuevo',
  'resume.startedOver': 'Se ha empezado de nuevo. Deshacer recupera tus respuestas.',

  'progress.label': 'Progreso',
  'progress.answered': '{answered} de {total}',
  'progress.timeLeft': {
    one: 'queda cerca de {count} minuto',
    many: 'quedan cerca de {count} minutos',
    other: 'quedan cerca de {count} minutos',
  },
  'progress.summary': '{answered}, {time}',
  'progress.allAnswered': 'Todo respondido',

  'page.restsOn': '{level}, se apoya en: {below}',
  'page.ground': '{level}, la base',
  'page.next': 'Siguiente: {page}',
  'page.review': 'Repasar tus respuestas',

  'item.notApplicable': 'No se aplica a mí',
  'item.required': 'Elige una respuesta o marca «No se aplica a mí»',
  'item.requiredStrict': 'Elige una respuesta',
  'item.requiredText': 'Escribe aquí unas palabras',
  'item.unanswered': 'Sin responder',
  'item.change': 'Cambiar una respuesta',

  'comment.label': '¿Quieres añadir algo?',
  'comment.count': '{used} / {max}',

  'review.title': 'Cuando quieras',
  'review.intro': 'Repasa tus respuestas. Todavía puedes cambiar cualquiera.',
  'review.open': {
    one: 'Una afirmación sigue sin respuesta',
    many: '{count} afirmaciones siguen sin respuesta',
    other: '{count} afirmaciones siguen sin respuesta',
  },
  'review.submit': 'Enviar mis respuestas',
  'review.submitPlain': 'Ver mi resultado',

  'errors.title': {
    one: 'Todavía falta una respuesta',
    many: 'Todavía faltan {count} respuestas',
    other: 'Todavía faltan {count} respuestas',
  },
  'asked.more': {
    one: 'Una pregunta más en esta página.',
    many: '{count} preguntas más en esta página.',
    other: '{count} preguntas más en esta página.',
  },
  'asked.fewer': {
    one: 'Una pregunta ya no se hace. Su respuesta se guarda por si vuelve.',
    many: '{count} preguntas ya no se hacen. Sus respuestas se guardan por si vuelven.',
    other: '{count} preguntas ya no se hacen. Sus respuestas se guardan por si vuelven.',
  },
  'errors.item': 'Afirmación {number}: {text}',

  'submit.pending': 'Enviando tus respuestas',
  'submit.failed': 'No se pudieron enviar tus respuestas. Siguen aquí; inténtalo de nuevo.',
  'submit.again': 'Intentar de nuevo',
  'submit.done': 'Tus respuestas se han enviado.',

  'result.private': 'Solo tú puedes ver esta página',
  'result.sent': 'Gracias. Así ves hoy al equipo.',
  'headline.tooFew': 'Muy pocas respuestas para una imagen',
  'headline.solid': 'Terreno firme, de abajo arriba',
  'headline.fragile': 'Terreno frágil, que merece una buena conversación',
  'headline.even': 'Terreno parejo, con espacio para crecer',
  'headline.thinBase': 'Fuerte arriba, frágil en la base',
  'headline.thinMiddle': 'Buen terreno, frágil en el medio',
  'headline.thinTop': 'Buen terreno, frágil en la cima',
  'headline.mixed': 'Algo de terreno firme, algo frágil',
  'result.told': 'Lo que nos has contado',
  'result.figure': 'Cómo ves al equipo',
  'result.strong': 'Terreno firme: {level}',
  'result.best': 'Terreno más firme: {level}',
  'result.weakBase': 'Carga más de lo que puede: {level}',
  'result.weak': 'Terreno frágil: {level}',
  'result.next': 'Podría crecer después: {level}',
  'result.because': 'Elegiste «{answer}» para «{statement}»',
  'result.tryNext': 'Qué probar ahora',
  'result.restsOn': 'Se apoya en un nivel más débil',
  'result.level': '{level}: {score} de {max}, {band}',
  'result.noScore': 'Muy pocas respuestas para una puntuación',
  'result.teamLater':
    'Tus respuestas se suman al promedio del equipo cuando han respondido {count} personas o más.',
  'result.download': 'Descargar mis respuestas',
  'result.downloadTable': 'Como tabla (CSV)',
  'result.downloadFile': 'Como archivo (JSON)',
  'result.column.statement': 'Afirmación',
  'result.column.principle': 'Principio',
  'result.column.answer': 'Respuesta',
  'result.column.label': 'En palabras',

  'invalid.title': 'Esta evaluación todavía no se puede mostrar',
  'invalid.draft': 'Algunas respuestas guardadas no encajaban en esta evaluación y se apartaron.',
  'empty.title': 'Todavía no hay nada que responder',
  'empty.text': 'Esta evaluación no tiene afirmaciones.',
} satisfies MirrorOf<typeof english>;
