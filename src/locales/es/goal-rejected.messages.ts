import type { goalRejectedMessages as english } from '../en/goal-rejected.messages';
import type { MirrorOf } from '../types';

export const goalRejectedMessages = {
  'rejected.alreadyThere': 'Eso ya está ahí. Búscalo antes de añadirlo otra vez.',
  'rejected.notFound': 'Eso ya no está ahí. Puede que alguien lo haya quitado.',
  'rejected.endsBeforeStart':
    'El periodo tiene que terminar el día en que empieza o después. Cambia uno de los dos días.',
  'rejected.periodClosed': 'Este periodo está cerrado. Vuelve a abrirlo para cambiar algo en él.',
  'rejected.cycle':
    'Un objetivo no puede servirse a sí mismo, tampoco a través de otros. Elige otro objetivo superior.',
  'rejected.tooDeep': 'Ese objetivo ya está debajo de demasiados otros. Elige uno superior más arriba.',
  'rejected.wrongDirection':
    'La meta está al otro lado del punto de partida. Intercambia los dos o elige otra forma de medir.',
  'rejected.hasCheckIns': 'Ya hay valores para esto. Archívalo, así se conservan.',
  'rejected.beforePeriod': 'Ese día es anterior al comienzo del periodo. Elige uno posterior.',
  'rejected.nobody': 'No se sabe quién eres, así que no se puede hacer en tu nombre. Inicia sesión primero.',
  'rejected.ownCheckIn': 'Este seguimiento lo escribiste tú. Pide a otra persona del equipo que lo mire.',
  'rejected.reasonMissing': 'Di en pocas palabras por qué, para que los demás puedan responder.',
  'rejected.notYours': 'Solo la persona en cuestión puede decir esto.',
  'rejected.nothingSaid': 'Todavía no hay nada dentro. Escribe primero unas palabras.',
} satisfies MirrorOf<typeof english>;
