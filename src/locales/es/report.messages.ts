import type { reportMessages as english } from '../en/report.messages';
import type { MirrorOf } from '../types';

export const reportMessages = {
  'report.label': 'Informe del equipo',
  'round.label': 'Ronda',
  'round.previous': 'la ronda anterior',

  'answered.of': 'Han respondido {answered} de {invited}',
  'answered.count': { one: 'Una respuesta', many: '{count} respuestas', other: '{count} respuestas' },
  'shown.why':
    'Se muestra solo porque respondieron {count} personas o más. Ninguna respuesta se puede atribuir a una persona.',

  'headline.up.trust': 'El equipo confía más.',
  'headline.up.conflict': 'El equipo debate mejor.',
  'headline.up.commitment': 'El equipo se compromete con más claridad.',
  'headline.up.accountability': 'El equipo cumple más su palabra.',
  'headline.up.results': 'El equipo rema más en la misma dirección.',
  'headline.up.other': '{level}: más firme que antes.',
  'headline.down.trust': 'El equipo confía menos.',
  'headline.down.conflict': 'El equipo debate con menos apertura.',
  'headline.down.commitment': 'El equipo se compromete con menos claridad.',
  'headline.down.accountability': 'El equipo cumple menos su palabra.',
  'headline.down.results': 'El equipo rema menos en la misma dirección.',
  'headline.down.other': '{level}: más frágil que antes.',
  'headline.both': '{better} {thinner}',
  'headline.steady': 'El equipo se mantiene firme.',
  'headline.split': '{level}: lo ven de formas distintas.',
  'headline.contrast': 'Lo más firme: {strong}; lo más frágil: {thin}.',
  'headline.solid': 'Terreno firme, de abajo arriba.',
  'headline.fragile': 'Terreno frágil, que merece una buena conversación.',
  'headline.even': 'Terreno parejo, con espacio para crecer.',
  'headline.none': 'Muy pocas puntuaciones para una imagen.',

  'picture.title': 'Pirámide del equipo',
  'picture.scale': 'de {min} a {max}, media',
  'level.name': '{level}: {score} de {max}, {band}',
  'level.noScore': '{level}: muy pocas respuestas para una puntuación',
  'level.withheld': 'Muy pocas respuestas',
  'level.restsOn': 'Se apoya en un nivel más débil',
  'sentence.and': '{before}. {next}',
  'list.and': '{before}, {next}',

  'agreement.aligned': 'Acuerdo',
  'agreement.mixed': 'Mixto',
  'agreement.split': 'Dividido',

  'change.up': 'sube {amount}',
  'change.down': 'baja {amount}',
  'change.steady': 'estable',
  'change.unclear': 'sin cambio claro',
  'change.since': '{change} desde {round}',

  'talk.title': 'Vale la pena conversarlo',
  'talk.none': 'Nada destaca. Pregunta qué quiere conservar la gente.',
  'talk.split': 'Opiniones divididas',
  'talk.weak': 'Hay acuerdo',
  'talk.gap': 'Líder y equipo',
  'talk.move': 'Mayor movimiento',
  'talk.split.title': '{level}: lo ven de formas distintas',
  'talk.weak.title': '{level}: terreno frágil, y hay acuerdo en ello',
  'talk.gap.up.title': 'Líder, {amount} más alto: {level}',
  'talk.gap.down.title': 'Líder, {amount} más bajo: {level}',
  'talk.move.up.title': '{level}: más firme que antes',
  'talk.move.down.title': '{level}: más frágil que antes',
  'talk.split.text':
    '{low} de {n} están abajo, {high} están arriba y hay menos en medio. Un promedio de {mean} oculta eso. Pregunta qué difiere, no quién.',
  'talk.weak.text':
    'Las respuestas están muy juntas, en {mean} de {max}. Que haya acuerdo facilita empezar: ¿cuál sería un paso pequeño?',
  'talk.gap.text':
    'El equipo dice {team}, quien lidera dice {lead}. Pregunta qué ve cada parte que la otra no ve.',
  'talk.move.up.text': 'De {before} a {mean} desde {round}. Pregunta qué ayudó, para poder mantenerlo.',
  'talk.move.down.text': 'De {before} a {mean} desde {round}. Pregunta qué ha cambiado alrededor.',

  'spread.point': '{count} × {label}',
  'spread.label': '{level}: {points}',
  'gap.team': 'Equipo {score}',
  'gap.lead': 'Líder {score}',
  'gap.label': '{level}: equipo {team}, líder {lead}',

  'waiting.title': {
    one: 'Falta una respuesta más',
    many: 'Faltan {count} respuestas más',
    other: 'Faltan {count} respuestas más',
  },
  'waiting.text':
    'El informe se abre cuando han respondido {count}. Hasta entonces no hay nada que mostrar, ni siquiera a quien lidera.',
  'waiting.count': '{answered} de {needed}',
  'waiting.bar': 'Respuestas hasta ahora',
  'remind.send': 'Enviar un recordatorio amable',

  'plan.retro': 'Planear la retro',
  'export.label': 'Exportar',
  'empty.title': 'Todavía no hay ronda',
  'empty.text': 'El informe se llena cuando se ha respondido la primera ronda.',
  'invalid.title': 'Este informe todavía no se puede mostrar',
  'late.failed': 'No se pudo cargar el resto del informe.',
  'round.shown': 'Se muestra {round}',

  'spread.title': 'Cómo se reparten las respuestas',
  'spread.text':
    'Cada barra cuenta a las personas según el punto de la escala más cercano a sus respuestas. Lo que se inclina hacia abajo empieza antes de la línea.',
  'spread.principle': 'Principio',
  'spread.mean': 'Media',
  'spread.agreement': 'Acuerdo',
  'spread.legend': 'Puntos de la escala',
  'spread.caption': 'Cuántas personas están más cerca de cada punto de la escala',
  'spread.interval': 'Rango probable de la media',
  'spread.range': 'de {low} a {high}',
  'spread.people': 'Personas',

  'trend.title': 'A lo largo de las rondas',
  'trend.solid': 'Línea discontinua: firme a partir de aquí',
  'trend.caption': 'Media de cada ronda',
  'trend.round': 'Ronda',
  'trend.none': 'sin cifras',
  'trend.point': '{round} {score}',
  'trend.label': '{level}: {points}',

  'leader.title': 'Líder y equipo',
  'leader.text': 'Se muestra porque quien lidera dio su acuerdo.',
  'leader.up': 'Líder: {amount} más alto',
  'leader.down': 'Líder: {amount} más bajo',
  'leader.steady': 'Líder y equipo ven más o menos lo mismo',
  'leader.unclear': 'Muy pocas respuestas para saberlo con certeza',

  'groups.title': 'Por grupo',
  'groups.withheld': 'Los grupos demasiado pequeños para seguir siendo anónimos no se muestran aquí.',
  'groups.caption': 'Medias por {grouping}',
  'groups.group': 'Grupo',
  'groups.people': 'Personas',

  'items.closer': 'Ver más de cerca',
  'items.closerAt': 'Ver más de cerca: {level}',
  'items.label': 'Afirmaciones sobre: {level}',
  'items.none':
    'Cómo se reparten las respuestas a cada afirmación se muestra a partir de {count} respuestas, y no en una ronda que se compara con otra. Así todo el mundo sigue siendo anónimo.',

  'calculated.title': 'Calculado a partir de las respuestas',
  'calculated.caption': 'Medias de lo que calcula el cuestionario',
  'calculated.value': 'Valor',
  'calculated.sd': 'Desviación estándar',
  'calculated.none': 'No se muestra',
  'calculated.withheld':
    'Los valores que podrían distinguir las respuestas de una persona de las demás no se muestran aquí.',

  'comments.title': 'Con sus propias palabras',
  'comments.text': 'Sin un orden particular y sin nombres.',
  'comments.other': 'Otras preguntas',
  'comments.more': 'Mostrar más',
  'comments.less': 'Mostrar menos',
  'comments.count': { one: 'Un comentario', many: '{count} comentarios', other: '{count} comentarios' },

  'next.title': 'Qué hacer ahora',
  'next.try': 'Vale la pena probar',
  'next.retro': 'Conversarlo en una retro',
  'next.goal': 'Fijar un objetivo',
  'next.retroFor': 'Conversarlo en una retro: {level}',
  'next.goalFor': 'Fijar un objetivo: {level}',

  'notes.title': 'Para quien organiza la ronda',
  'notes.negativeAlpha':
    '{level}: las respuestas a sus afirmaciones tiran en sentidos opuestos. Es probable que una esté formulada al revés y deba invertirse.',
  'notes.repeatedResponses': {
    one: 'Una hoja de respuestas llegó dos veces. Cuenta la posterior.',
    many: '{count} hojas de respuestas llegaron dos veces. Cuentan las posteriores.',
    other: '{count} hojas de respuestas llegaron dos veces. Cuentan las posteriores.',
  },
  'notes.unreadableResponses': {
    one: 'Una hoja de respuestas no se pudo leer y se dejó fuera.',
    many: '{count} hojas de respuestas no se pudieron leer y se dejaron fuera.',
    other: '{count} hojas de respuestas no se pudieron leer y se dejaron fuera.',
  },
  'notes.answersOffScale': {
    one: 'Una respuesta estaba fuera de la escala y se dejó fuera.',
    many: '{count} respuestas estaban fuera de la escala y se dejaron fuera.',
    other: '{count} respuestas estaban fuera de la escala y se dejaron fuera.',
  },
  'notes.unknownGrouping': 'Nadie indicó un grupo en {grouping}, así que no hay grupos que mostrar.',
  'notes.previousNotComparable':
    'La ronda anterior hacía otras preguntas o tenía muy pocas respuestas, así que no hay cambio que mostrar.',
  'notes.leaderWithoutConsent':
    'La mirada de quien lidera se dejó fuera, porque no ha dado su acuerdo para mostrarla.',
  'notes.other': 'Se notó algo más en esta ronda: {code}.',

  'export.csv': 'Cifras como tabla (CSV)',
  'export.json': 'Cifras como archivo (JSON)',
  'export.pyramid': 'Pirámide como {kind}',
  'export.spread': 'Reparto como {kind}',
  'export.trend': 'Rondas como {kind}',
  'export.print': 'Imprimir o guardar como PDF',
  'export.failed': 'No se pudo crear la imagen. Prueba con SVG o imprime la página.',
  'export.fileName': 'informe-del-equipo',

  'status.title': 'Esta ronda',
  'status.open': 'Lista para enviar. Todavía no se ha invitado a nadie.',
  'status.answered': {
    one: 'Ha respondido {answered} de una persona',
    many: 'Han respondido {answered} de {count}',
    other: 'Han respondido {answered} de {count}',
  },
  'status.waiting': {
    one: 'Una respuesta más y habrá informe.',
    many: '{count} respuestas más y habrá informe.',
    other: '{count} respuestas más y habrá informe.',
  },
  'status.enough': 'Suficiente para un informe. Más voces lo hacen más fiel.',
  'status.everybody': 'Todo el mundo ha respondido.',
  'status.closed': 'Esta ronda está cerrada.',
  'status.nobody': 'Nadie ve quién ha respondido, solo cuántas personas.',
  'status.reminded': 'Hoy se recordó a todo el mundo. Mañana se puede enviar otro recordatorio.',
  'status.invite': 'Enviar las invitaciones',
  'status.close': 'Cerrar la ronda',
} satisfies MirrorOf<typeof english>;
