import type { retroViewMessages as english } from '../en/retro-view.messages';
import type { MirrorOf } from '../types';

export const retroViewMessages = {
  'board.label': 'Quadro da retro',
  'board.columns': 'Colunas',
  'board.readOnly': 'Você está lendo. Nada pode ser alterado aqui.',
  'board.loading': 'Buscando o quadro',
  'board.someone': 'Alguém',

  'column.untitled': 'Coluna',
  'column.count': { one: '{count} cartão', many: '{count} cartões', other: '{count} cartões' },
  'column.add': 'Adicionar um cartão',
  'column.addTo': 'Adicionar um cartão a {column}',
  'column.more': 'Mais para {column}',
  'column.empty': 'Nada aqui ainda. O que vem primeiro à mente?',
  'column.emptyRead': 'Nada aqui.',
  'column.noMatch': 'Nenhum cartão aqui corresponde.',
  'column.title': 'Título da coluna',

  'composer.label': 'Novo cartão em {column}',
  'composer.placeholder': 'O que a equipe deveria saber?',
  'composer.private': 'Particular até a revelação',
  'composer.add': 'Adicionar',
  'composer.close': 'Parar de escrever',
  'composer.left': {
    one: 'resta {count} caractere',
    many: 'restam {count} caracteres',
    other: 'restam {count} caracteres',
  },
  'composer.over': {
    one: '{count} caractere a mais',
    many: '{count} caracteres a mais',
    other: '{count} caracteres a mais',
  },
  'composer.lines': {
    one: 'Adicionar {count} cartão, um por linha',
    many: 'Adicionar {count} cartões, um por linha',
    other: 'Adicionar {count} cartões, um por linha',
  },

  'edit.label': 'Texto do cartão',
  'edit.save': 'Salvar',
  'edit.cancel': 'Cancelar',

  'card.more': 'Mais: mover, agrupar, editar',
  'card.comments': { one: '{count} comentário', many: '{count} comentários', other: '{count} comentários' },
  'card.same': 'Eu também',
  'card.sameCount': {
    one: '{count} pessoa diz “eu também”',
    many: '{count} pessoas dizem “eu também”',
    other: '{count} pessoas dizem “eu também”',
  },
  'card.yours': 'Só você vê isto até a revelação',
  'card.waiting': 'A caminho',
  'card.place': '{place} de {total} em {column}',

  'vote.cast': 'Votar',
  'vote.mine': { one: '{count} seu', many: '{count} seus', other: '{count} seus' },
  'vote.more': 'Votar mais uma vez',
  'vote.back': 'Retirar um voto',
  'vote.total': { one: '{count} voto', many: '{count} votos', other: '{count} votos' },
  'vote.left': { one: 'resta {count} voto', many: 'restam {count} votos', other: 'restam {count} votos' },

  'group.untitled': 'Grupo sem título',
  'group.count': { one: '{count} cartão', many: '{count} cartões', other: '{count} cartões' },
  'group.open': 'Mostrar os cartões',
  'group.close': 'Empilhar os cartões',
  'group.title': 'Título do grupo',

  'hidden.column': {
    one: '{count} cartão escondido, em segredo até a revelação',
    many: '{count} cartões escondidos, em segredo até a revelação',
    other: '{count} cartões escondidos, em segredo até a revelação',
  },
  'hidden.total': {
    one: '{count} cartão escondido ao todo, em segredo até a revelação',
    many: '{count} cartões escondidos ao todo, em segredo até a revelação',
    other: '{count} cartões escondidos ao todo, em segredo até a revelação',
  },
  'hidden.coming': { one: 'falta {count}', many: 'faltam {count}', other: 'faltam {count}' },

  'drop.group': 'Agrupar estes dois',

  'key.space': 'Espaço',
  'key.group': 'G',
  'key.escape': 'esc',

  'notice.undo': 'Desfazer',
  'notice.close': 'Dispensar',

  'bar.votes': 'restam {left}',
  'tabs.label': 'Colunas',

  'said.added': {
    one: 'Adicionado a {column} ({count}).',
    many: '{count} cartões adicionados a {column}.',
    other: '{count} cartões adicionados a {column}.',
  },
  'said.addedHidden': {
    one: 'Adicionado a {column} ({count}). Só você o vê até a revelação.',
    many: '{count} cartões adicionados a {column}. Só você os vê até a revelação.',
    other: '{count} cartões adicionados a {column}. Só você os vê até a revelação.',
  },
  'said.removed': {
    one: '{count} cartão removido.',
    many: '{count} cartões removidos.',
    other: '{count} cartões removidos.',
  },
  'said.moved': '{card}: movido de {from}, lugar {fromPlace}, para {to}, lugar {place} de {total}.',
  'said.movedWithin': '{card}: movido dentro de {to} do lugar {fromPlace} para {place} de {total}.',
  'said.movedHidden': 'Cartão escondido movido de {from} para {to}.',
  'said.takenOut': '{card}: tirado do seu grupo.',
  'said.grouped': '{card}: agrupado com {target}.',
  'said.ungrouped': 'O grupo foi desfeito. Seus cartões ficam onde ele estava.',
  'said.groupOpened': 'Grupo aberto.',
  'said.groupClosed': 'Grupo empilhado.',
  'said.voted': 'Voto dado.',
  'said.voteTakenBack': 'Voto retirado.',
  'said.votesLeft': {
    one: '{said} Resta {count} voto.',
    many: '{said} Restam {count} votos.',
    other: '{said} Restam {count} votos.',
  },
  'said.columnAdded': 'Coluna {column} adicionada.',
  'said.columnMoved': 'Coluna {column} movida para o lugar {place} de {total}.',
  'said.columnRemoved': 'Coluna {column} removida.',
  'said.undo': 'Desfeito.',
  'said.undoPart': 'Desfeito, exceto o que outros mudaram desde então.',
  'said.undoNothing': 'Não há nada a desfazer.',
  'said.redo': 'Refeito.',
  'said.redoPart': 'Refeito, exceto o que outros mudaram desde então.',
  'said.redoNothing': 'Não há nada a refazer.',
} satisfies MirrorOf<typeof english>;
