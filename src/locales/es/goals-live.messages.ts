import type { goalsLiveMessages as english } from '../en/goals-live.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const goalsLiveMessages = {
  ...hereMessages,
  'here.at': '{name}, en {goal}. Ir allí',
  'here.looks': '{name} está mirando {goal}',
  'connection.offline':
    'No tienes conexión. Sigue trabajando: todo se guarda aquí y se combina cuando vuelvas.',
  'connection.connecting': 'Conectando…',
  'connection.kept': {
    one: '{count} cambio espera para enviarse.',
    many: '{count} cambios esperan para enviarse.',
    other: '{count} cambios esperan para enviarse.',
  },
} satisfies MirrorOf<typeof english>;
