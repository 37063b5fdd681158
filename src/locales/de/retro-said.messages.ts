import type { retroSaidMessages as english } from '../en/retro-said.messages';
import type { MirrorOf } from '../types';

export const retroSaidMessages = {
  'said.lifted':
    '{card}: aufgenommen aus {column}, Platz {place} von {total}. Pfeiltasten verschieben, G gruppiert, Leertaste legt ab, Esc legt zurück.',
  'said.over': '{column}, Platz {place} von {total}.',
  'said.onto': 'Würde gruppiert mit {target}.',
  'said.ontoStart': 'Wähle, womit gruppiert wird: Pfeiltasten, dann Eingabe. {target}.',
  'said.nothingToGroup': 'Es gibt keine andere Karte zum Gruppieren.',
  'said.putBack': '{card}: zurückgelegt nach {column}, Platz {place} von {total}.',
  'said.revealed': 'Die Karten sind offen.',
  'said.removedElsewhere': 'Die Karte wurde von jemand anderem gelöscht.',
  'said.phase': '{phase}, Schritt {step} von {count}. {now}',
  'said.topic': 'Wir sprechen über: {topic}',
} satisfies MirrorOf<typeof english>;
