import type { pyramidMessages as english } from '../en/pyramid.messages';
import type { MirrorOf } from '../types';

export const pyramidMessages = {
  'figure.label': 'Pirâmide da equipe',

  'view.label': 'O que a imagem mostra',
  'view.scores': 'Notas',
  'view.change': 'Mudança',
  'view.gap': 'Liderança e equipe',
  'view.missing': 'O que falta',
  'view.plain': 'Princípios',

  'level.position': 'Nível {level} de {levels}, apoia-se em: {below}',
  'level.positionBase': 'Nível {level} de {levels}, a base',
  'level.score': '{score} de {max}',
  'level.noScore': 'Ainda sem pontuação',
  'level.band': '{score} de {max}, {band}',
  'level.selected': '{level}: selecionado',
  'level.cleared': 'Seleção desfeita',

  'trend.up': 'sobe {amount}',
  'trend.down': 'cai {amount}',
  'trend.same': 'igual',
  'trend.since': 'desde {round}',
  'trend.fromTo': 'de {before} para {now}',
  'trend.none': 'Sem rodada anterior',

  'gap.lead': 'Liderança',
  'gap.team': 'Equipe',
  'gap.leadHigher': 'Liderança: {amount} acima',
  'gap.leadLower': 'Liderança: {amount} abaixo',
  'gap.same': 'Liderança e equipe concordam',

  'restsOn.short': 'Apoia-se em um nível mais fraco',
  'restsOn.row': 'Mais fraco que o nível que sustenta',
  'restsOn.title': '{level} se apoia nisto.',
  'restsOn.text': 'O nível acima tem {score}. O que fica sobre um chão mais fino raramente dura.',
  'restsOn.above': '{level}: mais fraco do que aquilo que sustenta. Fortaleça-o primeiro.',

  'detail.label': 'Sobre o nível selecionado',
  'detail.empty': 'Escolha um nível para ler o que ele significa e o que ajuda.',
  'detail.restsOn': 'Por que se apoia em: {below}',
  'detail.ground': 'Por que é a base',
  'detail.health': 'Sinais de saúde',
  'detail.warnings': 'Sinais de alerta',
  'detail.leader': 'O que faz quem lidera',
  'detail.practices': 'Vale experimentar',
  'detail.failed': 'Não foi possível carregar o texto sobre este nível.',

  'missing.title': 'O que cresce onde falta um nível',
  'missing.level': 'Sem {level}: {missing}',

  'facts.strongest': 'Terreno mais firme',
  'facts.biggestMove': 'Maior movimento',
  'facts.talkNext': 'Conversar em seguida',
  'facts.talkNextNone': 'Nenhum nível se destaca. Pergunte o que as pessoas querem manter.',

  'legend.score': 'Preenchido até a pontuação, de {min} a {max}',
  'legend.change': 'Mudança desde {round}',
  'legend.before': 'Linha tracejada: antes. Borda contínua: agora.',
  'legend.gap': 'Linha pontilhada: liderança. Borda contínua: equipe.',
  'legend.restsOn': 'Mais fraco que o nível que sustenta',
  'legend.patterns': 'Padrões',

  'table.caption': 'A pirâmide como tabela, nível mais alto primeiro',
  'table.level': 'Nível',
  'table.score': 'Pontuação',
  'table.band': 'Situação',
  'table.change': 'Mudança',
  'table.lead': 'Liderança',
  'table.note': 'Nota',

  'menu.label': 'Mais sobre a imagem',
  'menu.svg': 'Baixar como SVG',
  'menu.png': 'Baixar como PNG',
  'menu.print': 'Imprimir',
  'menu.failed': 'Não foi possível criar a imagem. Tente SVG ou imprima a página.',
  'menu.fileName': 'piramide-da-equipe',

  'keys.title': 'Teclas da pirâmide',
  'keys.move': 'Setas: mover entre os níveis',
  'keys.ends': 'Home e End: base e topo',
  'keys.select': 'Enter ou Espaço: selecionar um nível',
  'keys.clear': 'Esc: desfazer a seleção',

  'empty.title': 'Ainda sem rodada',
  'empty.text': 'A pirâmide se preenche assim que a avaliação for respondida.',
  'invalid.title': 'Esta pirâmide ainda não pode ser desenhada',
} satisfies MirrorOf<typeof english>;
