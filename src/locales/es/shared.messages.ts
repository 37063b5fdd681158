import type { sharedMessages as english } from '../en/shared.messages';
import type { MirrorOf } from '../types';
import { goalRejectedMessages } from './goal-rejected.messages';
import { peopleMessages } from './people.messages';
import { problemMessages } from './problem.messages';

export const sharedMessages = {
  ...problemMessages,
  ...peopleMessages,
  ...goalRejectedMessages,

  'problem.title': {
    one: 'Hay una cosa que corregir',
    many: 'Hay {count} cosas que corregir',
    other: 'Hay {count} cosas que corregir',
  },

  'rejected.unknownCommand': 'Esta versión no conoce esa acción. Recarga la página e inténtalo de nuevo.',
  'rejected.notAllowed': 'No tienes permiso para hacer eso aquí. Pregunta a quien configuró esto.',
  'rejected.readOnly': 'Esto se puede leer, pero no cambiar.',
  'rejected.invalidValue': 'Ese valor no encaja aquí. Elige otro.',
  'rejected.outOfRange': 'Esa respuesta no está en la escala. Elige otra.',
  'rejected.tooLong': 'Ese texto es demasiado largo. Limítalo a {max} caracteres.',
  'rejected.notStarted': 'Todavía no hay nada que enviar. Responde algo primero.',
  'rejected.allAnswered': 'Todas las personas invitadas han respondido. No hay a quién recordarle.',
  'rejected.remindedToday': 'Hoy ya salió un recordatorio. Espera hasta mañana.',
  'rejected.gone': 'Eso ya no está ahí. Puede que alguien lo haya quitado.',
  'rejected.emptyText': 'Todavía no hay nada dentro. Escribe algo primero.',
  'rejected.tooMany': 'Es más de lo que cabe. El límite es {max}.',
  'rejected.lastColumn': 'Un tablero necesita una columna. Añade otra primero.',
  'rejected.lastFacilitator': 'Alguien tiene que facilitar. Nombra primero a otra persona que facilite.',
  'rejected.locked': 'Las tarjetas están fijas en su sitio. Pide a quien facilita que las suelte.',
  'rejected.roundClosed': 'La votación ha terminado. Quien facilita puede volver a abrirla.',
  'rejected.roundOpen': 'Hay una votación en marcha. Ciérrala primero.',
  'rejected.noVotesLeft': 'No te quedan votos. Retira uno para usarlo aquí.',
  'rejected.cardLimit': 'Le has dado tantos votos como puede dar una persona.',
  'rejected.stillHidden': 'Las tarjetas siguen ocultas. Revélalas primero.',
  'rejected.other': 'Eso no funcionó, y no se cambió nada.',

  'save.saving': 'Guardando',
  'save.saved': 'Guardado',
  'save.savedOnDevice': 'Guardado en este dispositivo',
  'save.offline': 'No tienes conexión. Los cambios se quedan en este dispositivo hasta que vuelvas.',
  'save.offlineKept': {
    one: 'Sin conexión. Un cambio se guarda en este dispositivo y se envía cuando vuelvas.',
    many: 'Sin conexión. {count} cambios se guardan en este dispositivo y se envían cuando vuelvas.',
    other: 'Sin conexión. {count} cambios se guardan en este dispositivo y se envían cuando vuelvas.',
  },
  'save.offlineHere': {
    one: 'Sin conexión. Un cambio se guarda solo mientras esta página esté abierta. Quédate aquí o exporta una copia ahora.',
    many: 'Sin conexión. {count} cambios se guardan solo mientras esta página esté abierta. Quédate aquí o exporta una copia ahora.',
    other:
      'Sin conexión. {count} cambios se guardan solo mientras esta página esté abierta. Quédate aquí o exporta una copia ahora.',
  },
  'save.conflicts': {
    one: 'Otra persona cambió lo mismo. En un lugar se conservó lo suyo.',
    many: 'Otra persona cambió lo mismo. En {count} lugares se conservó lo suyo.',
    other: 'Otra persona cambió lo mismo. En {count} lugares se conservó lo suyo.',
  },
  'save.notSaved.quota':
    'No guardado: el almacenamiento de este navegador está lleno. Haz espacio e inténtalo de nuevo, o exporta una copia ahora.',
  'save.notSaved.denied':
    'No guardado: este navegador no deja que la página guarde nada. Exporta una copia antes de salir.',
  'save.notSaved.blocked':
    'No guardado: otra pestaña está usando el almacenamiento. Ciérrala e inténtalo de nuevo.',
  'save.notSaved.unknown': 'No guardado: algo salió mal. Inténtalo de nuevo o exporta una copia ahora.',

  'storage.unreadable': 'No se pudo leer un borrador anterior. Se guarda aparte, y puedes empezar de cero.',
  'storage.unreadableExport': 'Exportar el borrador anterior',
  'storage.newerVersion':
    'Esto lo guardó una versión más nueva. Puedes leerlo aquí, y no se sobrescribirá nada.',

  'action.retry': 'Reintentar',
  'action.exportCopy': 'Exportar una copia',
  'action.undo': 'Deshacer',
  'action.redo': 'Rehacer',
  'action.close': 'Cerrar',
  'action.cancel': 'Cancelar',
  'action.back': 'Atrás',
  'action.edit': 'Editar',
  'action.dismiss': 'Descartar',
  'action.showAsTable': 'Mostrar como tabla',
  'action.showAsPicture': 'Mostrar como imagen',

  'band.solid': 'Firme',
  'band.uneven': 'Desigual',
  'band.fragile': 'Frágil',
  'band.none': 'Todavía sin puntuación',

  'state.optional': 'Opcional',
  'state.required': 'Obligatorio',

  'locale.unknown': 'Todavía no tenemos «{locale}», así que esto se muestra en inglés.',

  'error.title': 'Esta parte dejó de funcionar',
  'error.text': 'Tus datos siguen aquí. Inténtalo de nuevo o exporta antes una copia.',
} satisfies MirrorOf<typeof english>;
