import type { hereMessages as english } from '../en/here.messages';
import type { MirrorOf } from '../types';

export const hereMessages = {
  'here.label': 'Aqui agora',
  'here.more': { one: 'Mais {count}', many: 'Mais {count}', other: 'Mais {count}' },
  'here.count': {
    one: 'Mais {count} pessoa está aqui',
    many: 'Mais {count} pessoas estão aqui',
    other: 'Mais {count} pessoas estão aqui',
  },
  'here.writing': '{name} está escrevendo',
  'here.writers': {
    one: '{count} pessoa está escrevendo',
    many: '{count} pessoas estão escrevendo',
    other: '{count} pessoas estão escrevendo',
  },
  'here.someone': 'Alguém está escrevendo',
  'here.came': { one: '{names} está aqui.', many: '{names} estão aqui.', other: '{names} estão aqui.' },
  'here.left': { one: '{names} saiu.', many: '{names} saíram.', other: '{names} saíram.' },
  'connection.offline':
    'Você está offline. Continue trabalhando: tudo é guardado aqui e reunido quando você voltar.',
  'connection.connecting': 'Conectando…',
  'connection.kept': {
    one: '{count} mudança espera para ser enviada.',
    many: '{count} mudanças esperam para ser enviadas.',
    other: '{count} mudanças esperam para ser enviadas.',
  },
} satisfies MirrorOf<typeof english>;
