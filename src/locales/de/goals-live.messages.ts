import type { goalsLiveMessages as english } from '../en/goals-live.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const goalsLiveMessages = {
  ...hereMessages,
  'here.at': '{name}, bei {goal}. Hingehen',
  'here.looks': '{name} sieht sich {goal} an',
  'connection.offline':
    'Du bist offline. Arbeite weiter: Alles bleibt hier erhalten und wird zusammengeführt, sobald du wieder verbunden bist.',
  'connection.connecting': 'Verbindung wird aufgebaut …',
  'connection.kept': {
    one: '{count} Änderung wartet auf das Senden.',
    other: '{count} Änderungen warten auf das Senden.',
  },
} satisfies MirrorOf<typeof english>;
