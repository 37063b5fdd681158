import type { hereMessages as english } from '../en/here.messages';
import type { MirrorOf } from '../types';

export const hereMessages = {
  'here.label': 'Présents',
  'here.more': { one: '{count} de plus', many: '{count} de plus', other: '{count} de plus' },
  'here.count': {
    one: '{count} autre personne est ici',
    many: '{count} autres personnes sont ici',
    other: '{count} autres personnes sont ici',
  },
  'here.writing': '{name} écrit',
  'here.writers': {
    one: '{count} personne écrit',
    many: '{count} personnes écrivent',
    other: '{count} personnes écrivent',
  },
  'here.someone': 'Quelqu’un écrit',
  'here.came': { one: '{names} est là.', many: '{names} sont là.', other: '{names} sont là.' },
  'here.left': { one: '{names} est parti.', many: '{names} sont partis.', other: '{names} sont partis.' },
  'connection.offline':
    'Vous êtes hors ligne. Continuez à travailler : tout est gardé ici et fusionné à votre retour.',
  'connection.connecting': 'Connexion…',
  'connection.kept': {
    one: '{count} modification attend d’être envoyée.',
    many: '{count} modifications attendent d’être envoyées.',
    other: '{count} modifications attendent d’être envoyées.',
  },
} satisfies MirrorOf<typeof english>;
