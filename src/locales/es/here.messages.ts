import type { hereMessages as english } from '../en/here.messages';
import type { MirrorOf } from '../types';

export const hereMessages = {
  'here.label': 'Aquí ahora',
  'here.more': { one: 'Uno más', many: '{count} más', other: '{count} más' },
  'here.count': {
    one: 'Otra persona está aquí',
    many: 'Otras {count} personas están aquí',
    other: 'Otras {count} personas están aquí',
  },
  'here.writing': '{name} está escribiendo',
  'here.writers': {
    one: 'Una persona está escribiendo',
    many: '{count} personas están escribiendo',
    other: '{count} personas están escribiendo',
  },
  'here.someone': 'Alguien está escribiendo',
  'here.came': { one: '{names} está aquí.', many: '{names} están aquí.', other: '{names} están aquí.' },
  'here.left': { one: '{names} se ha ido.', many: '{names} se han ido.', other: '{names} se han ido.' },
  'connection.offline':
    'No tienes conexión. Sigue trabajando: todo se guarda aquí y se combina cuando vuelvas.',
  'connection.connecting': 'Conectando…',
  'connection.kept': {
    one: '{count} cambio espera para enviarse.',
    many: '{count} cambios esperan para enviarse.',
    other: '{count} cambios esperan para enviarse.',
  },
} satisfies MirrorOf<typeof english>;
