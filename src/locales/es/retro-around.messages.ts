import type { retroAroundMessages as english } from '../en/retro-around.messages';
import type { MirrorOf } from '../types';

export const retroAroundMessages = {
  'title.none': 'Retro',
  'title.rename': 'Cambiar el nombre de esta retro',

  'phases.label': 'Fases',
  'phase.review': 'Repasar',
  'phase.collect': 'Recoger',
  'phase.reveal': 'Revelar',
  'phase.group': 'Agrupar',
  'phase.vote': 'Votar',
  'phase.discuss': 'Conversar',
  'phase.act': 'Actuar',
  'phase.close': 'Cerrar',
  'phase.step': '{phase}, paso {step} de {count}',
  'phase.behind': '{phase}, ya pasó',
  'phase.next': 'Siguiente: {phase}',

  'now.review': 'Vean qué fue de las acciones de la última vez.',
  'now.collect.hidden': 'Solo tú ves tus tarjetas hasta que se revelen.',
  'now.collect.open': 'Una idea por tarjeta. Todo el mundo las ve al momento.',
  'now.reveal': 'Lean todo antes de decir algo al respecto.',
  'now.reveal.hidden': 'Abran todas las tarjetas a la vez, cuando el grupo esté listo.',
  'now.reveal.coming': {
    one: 'Las tarjetas están llegando. Falta una.',
    many: 'Las tarjetas están llegando. Faltan {count}.',
    other: 'Las tarjetas están llegando. Faltan {count}.',
  },
  'now.group': 'Junten lo que va junto. Cualquiera puede mover cualquier tarjeta.',
  'now.vote.none': 'La votación todavía no ha empezado.',
  'now.vote.open': 'Las tarjetas de todos están abiertas. Los totales aparecen cuando termina la votación.',
  'now.vote.closed': 'La votación ha terminado. Vean qué pesa más.',
  'now.discuss': 'Un tema a la vez, primero el de más peso.',
  'now.act': 'Elijan pocas cosas que alguien hará de verdad.',
  'now.close': 'Dense las gracias y digan qué hizo que valiera la hora.',
  'now.observer': 'Estás observando. Mover les toca a los demás.',

  'reveal.now': 'Revelar las tarjetas',
  'collect.count': {
    one: 'Una tarjeta hasta ahora',
    many: '{count} tarjetas hasta ahora',
    other: '{count} tarjetas hasta ahora',
  },

  'people.label': 'Personas',
  'people.ready': '{name}, a punto',
  'people.more': { one: 'Una más', many: '{count} más', other: '{count} más' },
  'ready.mark': 'Estoy a punto',
  'ready.of': '{ready} de {count} a punto',
  'ready.count': {
    one: 'Una persona a punto',
    many: '{count} personas a punto',
    other: '{count} personas a punto',
  },

  'timer.label': 'Temporizador',
  'timer.start': 'Iniciar un temporizador',
  'timer.set': 'Ajustar el temporizador',
  'timer.pause': 'Pausar',
  'timer.resume': 'Continuar',
  'timer.left': 'quedan {time}',
  'timer.over': '{time} de más',
  'timer.minuteLeft': 'Queda un minuto',
  'timer.secondsLeft': 'Quedan diez segundos',
  'timer.up': 'Se acabó el tiempo',
  'timer.started': {
    one: 'Temporizador iniciado, un minuto',
    many: 'Temporizador iniciado, {count} minutos',
    other: 'Temporizador iniciado, {count} minutos',
  },
  'timer.paused': 'Temporizador en pausa',
  'timer.resumed': 'El temporizador corre de nuevo',

  'votes.left': { one: 'queda {count} voto', many: 'quedan {count} votos', other: 'quedan {count} votos' },
  'votes.of': '{left} de {total}',
  'votes.cast': { one: 'Un voto emitido', many: '{count} votos emitidos', other: '{count} votos emitidos' },
  'votes.options': 'Votación',

  'late.failed': 'No se pudo cargar esa parte.',
  'late.retry': 'Intentar de nuevo',

  'menu.label': 'Más para esta retro',

  'actions.title': 'Acciones',
  'actions.done': '{done} de {total} hechas',
  'actions.add': 'Añadir una acción',
  'actions.empty':
    'Todavía no hay nada prometido. Una cosa pequeña que alguien hará vale más que diez buenas ideas.',
  'actions.more': 'Más para «{text}»',
  'actions.carriedOnce': 'llevada adelante',
  'actions.carriedTwice': 'llevada adelante dos veces',
  'actions.carried': {
    one: 'llevada adelante {count} vez',
    many: 'llevada adelante {count} veces',
    other: 'llevada adelante {count} veces',
  },
  'actions.makeGoal': '¿Convertirla en objetivo?',
  'actions.due': 'para el {day}',
  'actions.late': 'era para el {day}',
  'actions.closed': 'Hecha: {text}',
  'actions.reopened': 'Abierta de nuevo: {text}',
  'actions.isGoal': 'ahora es un objetivo',
  'actions.dropped': 'abandonada',

  'empty.text': 'Todavía no hay nada aquí. Empieza con estas columnas o elige otras.',
  'empty.choose': 'Elegir una plantilla',
} satisfies MirrorOf<typeof english>;
