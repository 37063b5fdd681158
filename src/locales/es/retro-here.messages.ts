import type { retroHereMessages as english } from '../en/retro-here.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const retroHereMessages = {
  ...hereMessages,
  'here.at': '{name}, en {column}. Ir allí',
  'people.waiting': {
    one: 'Falta una persona',
    many: 'Faltan {count} personas',
    other: 'Faltan {count} personas',
  },
  'late.title': {
    one: 'Tu tarjeta todavía no ha salido',
    many: 'Tus tarjetas todavía no han salido',
    other: 'Tus tarjetas todavía no han salido',
  },
  'late.text':
    'Las tarjetas salen juntas para que nadie pueda saber de quién es cada una. Enviadas solas, pueden mostrar que son tuyas.',
  'late.send': 'Enviar ahora',
} satisfies MirrorOf<typeof english>;
