import type { retroSaidMessages as english } from '../en/retro-said.messages';
import type { MirrorOf } from '../types';

export const retroSaidMessages = {
  'said.lifted':
    '{card}: levantado de {column}, lugar {place} de {total}. As setas movem, G agrupa, Espaço solta, Esc põe de volta.',
  'said.over': '{column}, lugar {place} de {total}.',
  'said.onto': 'Seria agrupado com {target}.',
  'said.ontoStart': 'Escolha com o que agrupar: setas e depois Enter. {target}.',
  'said.nothingToGroup': 'Não há outro cartão com que agrupar.',
  'said.putBack': '{card}: de volta a {column}, lugar {place} de {total}.',
  'said.revealed': 'Os cartões estão abertos.',
  'said.removedElsewhere': 'O cartão foi removido por outra pessoa.',
  'said.phase': '{phase}, passo {step} de {count}. {now}',
  'said.topic': 'Falamos sobre: {topic}',
} satisfies MirrorOf<typeof english>;
