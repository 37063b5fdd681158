import type { goalsLiveMessages as english } from '../en/goals-live.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const goalsLiveMessages = {
  ...hereMessages,
  'here.at': '{name}, em {goal}. Ir até lá',
  'here.looks': '{name} está vendo {goal}',
  'connection.offline':
    'Você está offline. Continue trabalhando: tudo é guardado aqui e reunido quando você voltar.',
  'connection.connecting': 'Conectando…',
  'connection.kept': {
    one: '{count} mudança espera para ser enviada.',
    many: '{count} mudanças esperam para ser enviadas.',
    other: '{count} mudanças esperam para ser enviadas.',
  },
} satisfies MirrorOf<typeof english>;
