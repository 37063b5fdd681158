import type { retroSaidMessages as english } from '../en/retro-said.messages';
import type { MirrorOf } from '../types';

export const retroSaidMessages = {
  'said.lifted':
    '{card} : soulevée de {column}, place {place} sur {total}. Les flèches la déplacent, G groupe, Espace pose, Échap la remet.',
  'said.over': '{column}, place {place} sur {total}.',
  'said.onto': 'Serait groupée avec {target}.',
  'said.ontoStart': 'Choisissez avec quoi la grouper : touches fléchées, puis Entrée. {target}.',
  'said.nothingToGroup': 'Il n’y a pas d’autre carte avec laquelle la grouper.',
  'said.putBack': '{card} : remise dans {column}, place {place} sur {total}.',
  'said.revealed': 'Les cartes sont ouvertes.',
  'said.removedElsewhere': 'La carte a été retirée par quelqu’un d’autre.',
  'said.phase': '{phase}, étape {step} sur {count}. {now}',
  'said.topic': 'Nous parlons de : {topic}',
} satisfies MirrorOf<typeof english>;
