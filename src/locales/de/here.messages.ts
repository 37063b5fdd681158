import type { hereMessages as english } from '../en/here.messages';
import type { MirrorOf } from '../types';

export const hereMessages = {
  'here.label': 'Gerade hier',
  'here.more': { one: 'Noch eine Person', other: 'Noch {count} Personen' },
  'here.count': { one: 'Eine weitere Person ist hier', other: '{count} weitere sind hier' },
  'here.writing': '{name} schreibt',
  'here.writers': { one: 'Eine Person schreibt', other: '{count} Personen schreiben' },
  'here.someone': 'Jemand schreibt',
  'here.came': { one: '{names} ist jetzt hier.', other: '{names} sind jetzt hier.' },
  'here.left': { one: '{names} ist gegangen.', other: '{names} sind gegangen.' },
  'connection.offline':
    'Du bist offline. Arbeite weiter: Alles bleibt hier erhalten und wird zusammengeführt, sobald du wieder verbunden bist.',
  'connection.connecting': 'Verbindung wird aufgebaut …',
  'connection.kept': {
    one: '{count} Änderung wartet auf das Senden.',
    other: '{count} Änderungen warten auf das Senden.',
  },
} satisfies MirrorOf<typeof english>;
