import type { retroHereMessages as english } from '../en/retro-here.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const retroHereMessages = {
  ...hereMessages,
  'here.at': '{name}, bei {column}. Hingehen',
  'people.waiting': { one: 'Eine Person ist noch nicht so weit', other: '{count} sind noch nicht so weit' },
  'late.title': {
    one: 'Deine Karte ist noch nicht draußen',
    other: 'Deine Karten sind noch nicht draußen',
  },
  'late.text':
    'Karten gehen gemeinsam hinaus, damit niemand weiß, welche von wem ist. Allein gesendet zeigen sie vielleicht, dass sie von dir sind.',
  'late.send': 'Jetzt senden',
} satisfies MirrorOf<typeof english>;
