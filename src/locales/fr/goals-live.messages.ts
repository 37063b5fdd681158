import type { goalsLiveMessages as english } from '../en/goals-live.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const goalsLiveMessages = {
  ...hereMessages,
  'here.at': '{name}, sur {goal}. Y aller',
  'here.looks': '{name} regarde {goal}',
  'connection.offline':
    'Vous êtes hors ligne. Continuez à travailler : tout est gardé ici et fusionné à votre retour.',
  'connection.connecting': 'Connexion…',
  'connection.kept': {
    one: '{count} modification attend d’être envoyée.',
    many: '{count} modifications attendent d’être envoyées.',
    other: '{count} modifications attendent d’être envoyées.',
  },
} satisfies MirrorOf<typeof english>;
