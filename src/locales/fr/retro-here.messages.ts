import type { retroHereMessages as english } from '../en/retro-here.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const retroHereMessages = {
  ...hereMessages,
  'here.at': '{name}, dans {column}. Y aller',
  'people.waiting': {
    one: 'Encore un instant pour {count} personne',
    many: 'Encore un instant pour {count} personnes',
    other: 'Encore un instant pour {count} personnes',
  },
  'late.title': {
    one: 'Votre carte n’est pas encore partie',
    many: 'Vos cartes ne sont pas encore parties',
    other: 'Vos cartes ne sont pas encore parties',
  },
  'late.text':
    'Les cartes partent ensemble pour que personne ne puisse dire laquelle est à qui. Envoyées seules, elles peuvent montrer qu’elles sont à vous.',
  'late.send': 'Envoyer maintenant',
} satisfies MirrorOf<typeof english>;
