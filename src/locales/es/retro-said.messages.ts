import type { retroSaidMessages as english } from '../en/retro-said.messages';
import type { MirrorOf } from '../types';

export const retroSaidMessages = {
  'said.lifted':
    '{card}: levantada de {column}, lugar {place} de {total}. Las flechas la mueven, G agrupa, Espacio suelta, Esc la devuelve.',
  'said.over': '{column}, lugar {place} de {total}.',
  'said.onto': 'Se agruparía con {target}.',
  'said.ontoStart': 'Elige con qué agruparla: teclas de flecha y después Intro. {target}.',
  'said.nothingToGroup': 'No hay otra tarjeta con la que agruparla.',
  'said.putBack': '{card}: devuelta a {column}, lugar {place} de {total}.',
  'said.revealed': 'Las tarjetas están abiertas.',
  'said.removedElsewhere': 'Otra persona quitó la tarjeta.',
  'said.phase': '{phase}, paso {step} de {count}. {now}',
  'said.topic': 'Hablamos de: {topic}',
} satisfies MirrorOf<typeof english>;
