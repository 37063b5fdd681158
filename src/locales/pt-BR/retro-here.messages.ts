import type { retroHereMessages as english } from '../en/retro-here.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const retroHereMessages = {
  ...hereMessages,
  'here.at': '{name}, em {column}. Ir até lá',
  'people.waiting': {
    one: 'Falta {count} pessoa',
    many: 'Faltam {count} pessoas',
    other: 'Faltam {count} pessoas',
  },
  'late.title': {
    one: 'Seu cartão ainda não saiu',
    many: 'Seus cartões ainda não saíram',
    other: 'Seus cartões ainda não saíram',
  },
  'late.text':
    'Os cartões saem juntos para que ninguém saiba de quem é cada um. Enviados sozinhos, podem mostrar que são seus.',
  'late.send': 'Enviar agora',
} satisfies MirrorOf<typeof english>;
