import type { retroViewMessages as english } from '../en/retro-view.messages';
import type { MirrorOf } from '../types';

export const retroViewMessages = {
  'board.label': 'Tablero de retro',
  'board.columns': 'Columnas',
  'board.readOnly': 'Estás leyendo. Aquí no se puede cambiar nada.',
  'board.loading': 'Recuperando el tablero',
  'board.someone': 'Alguien',

  'column.untitled': 'Columna',
  'column.count': { one: '{count} tarjeta', many: '{count} tarjetas', other: '{count} tarjetas' },
  'column.add': 'Añadir una tarjeta',
  'column.addTo': 'Añadir una tarjeta a {column}',
  'column.more': 'Más para {column}',
  'column.empty': 'Todavía no hay nada aquí. ¿Qué es lo primero que te viene a la mente?',
  'column.emptyRead': 'No hay nada aquí.',
  'column.noMatch': 'Ninguna tarjeta coincide aquí.',
  'column.title': 'Título de la columna',

  'composer.label': 'Nueva tarjeta en {column}',
  'composer.placeholder': '¿Qué debería saber el equipo?',
  'composer.private': 'Privada hasta que se revele',
  'composer.add': 'Añadir',
  'composer.close': 'Dejar de escribir',
  'composer.left': {
    one: 'queda {count} carácter',
    many: 'quedan {count} caracteres',
    other: 'quedan {count} caracteres',
  },
  'composer.over': {
    one: 'sobra {count} carácter',
    many: 'sobran {count} caracteres',
    other: 'sobran {count} caracteres',
  },
  'composer.lines': {
    one: 'Añadir {count} tarjeta, una por línea',
    many: 'Añadir {count} tarjetas, una por línea',
    other: 'Añadir {count} tarjetas, una por línea',
  },

  'edit.label': 'Texto de la tarjeta',
  'edit.save': 'Guardar',
  'edit.cancel': 'Cancelar',

  'card.more': 'Más: mover, agrupar, editar',
  'card.comments': { one: '{count} comentario', many: '{count} comentarios', other: '{count} comentarios' },
  'card.same': 'A mí también',
  'card.sameCount': {
    one: '{count} persona dice «a mí también»',
    many: '{count} personas dicen «a mí también»',
    other: '{count} personas dicen «a mí también»',
  },
  'card.yours': 'Solo tú ves esto hasta que se revele',
  'card.waiting': 'En camino',
  'card.place': '{place} de {total} en {column}',

  'vote.cast': 'Votar',
  'vote.mine': { one: '{count} tuyo', many: '{count} tuyos', other: '{count} tuyos' },
  'vote.more': 'Votar una vez más',
  'vote.back': 'Retirar un voto',
  'vote.total': { one: '{count} voto', many: '{count} votos', other: '{count} votos' },
  'vote.left': { one: 'queda {count} voto', many: 'quedan {count} votos', other: 'quedan {count} votos' },

  'group.untitled': 'Grupo sin título',
  'group.count': { one: '{count} tarjeta', many: '{count} tarjetas', other: '{count} tarjetas' },
  'group.open': 'Mostrar las tarjetas',
  'group.close': 'Apilar las tarjetas',
  'group.title': 'Título del grupo',

  'hidden.column': {
    one: '{count} tarjeta oculta, en secreto hasta que se revele',
    many: '{count} tarjetas ocultas, en secreto hasta que se revelen',
    other: '{count} tarjetas ocultas, en secreto hasta que se revelen',
  },
  'hidden.total': {
    one: '{count} tarjeta oculta en total, en secreto hasta que se revele',
    many: '{count} tarjetas ocultas en total, en secreto hasta que se revelen',
    other: '{count} tarjetas ocultas en total, en secreto hasta que se revelen',
  },
  'hidden.coming': { one: 'falta {count}', many: 'faltan {count}', other: 'faltan {count}' },

  'drop.group': 'Agrupar estas dos',

  'key.space': 'Espacio',
  'key.group': 'G',
  'key.escape': 'esc',

  'notice.undo': 'Deshacer',
  'notice.close': 'Ocultar',

  'bar.votes': 'quedan {left}',
  'tabs.label': 'Columnas',

  'said.added': {
    one: 'Añadida a {column}.',
    many: '{count} tarjetas añadidas a {column}.',
    other: '{count} tarjetas añadidas a {column}.',
  },
  'said.addedHidden': {
    one: 'Añadida a {column}. Solo tú la ves hasta que se revele.',
    many: '{count} tarjetas añadidas a {column}. Solo tú las ves hasta que se revelen.',
    other: '{count} tarjetas añadidas a {column}. Solo tú las ves hasta que se revelen.',
  },
  'said.removed': {
    one: 'Tarjeta quitada.',
    many: '{count} tarjetas quitadas.',
    other: '{count} tarjetas quitadas.',
  },
  'said.moved': '{card}: movida de {from}, lugar {fromPlace}, a {to}, lugar {place} de {total}.',
  'said.movedWithin': '{card}: movida dentro de {to} del lugar {fromPlace} al {place} de {total}.',
  'said.movedHidden': 'Tarjeta oculta movida de {from} a {to}.',
  'said.takenOut': '{card}: sacada de su grupo.',
  'said.grouped': '{card}: agrupada con {target}.',
  'said.ungrouped': 'El grupo se ha deshecho. Sus tarjetas se quedan donde estaba.',
  'said.groupOpened': 'Grupo abierto.',
  'said.groupClosed': 'Grupo apilado.',
  'said.voted': 'Voto emitido.',
  'said.voteTakenBack': 'Voto retirado.',
  'said.votesLeft': {
    one: '{said} Queda {count} voto.',
    many: '{said} Quedan {count} votos.',
    other: '{said} Quedan {count} votos.',
  },
  'said.columnAdded': 'Columna {column} añadida.',
  'said.columnMoved': 'Columna {column} movida al lugar {place} de {total}.',
  'said.columnRemoved': 'Columna {column} quitada.',
  'said.undo': 'Deshecho.',
  'said.undoPart': 'Deshecho, salvo lo que otros han cambiado desde entonces.',
  'said.undoNothing': 'No hay nada que deshacer.',
  'said.redo': 'Rehecho.',
  'said.redoPart': 'Rehecho, salvo lo que otros han cambiado desde entonces.',
  'said.redoNothing': 'No hay nada que rehacer.',
} satisfies MirrorOf<typeof english>;
