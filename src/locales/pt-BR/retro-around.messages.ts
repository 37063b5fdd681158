import type { retroAroundMessages as english } from '../en/retro-around.messages';
import type { MirrorOf } from '../types';

export const retroAroundMessages = {
  'title.none': 'Retro',
  'title.rename': 'Renomear esta retro',

  'phases.label': 'Fases',
  'phase.review': 'Rever',
  'phase.collect': 'Reunir',
  'phase.reveal': 'Revelar',
  'phase.group': 'Agrupar',
  'phase.vote': 'Votar',
  'phase.discuss': 'Conversar',
  'phase.act': 'Agir',
  'phase.close': 'Encerrar',
  'phase.step': '{phase}, passo {step} de {count}',
  'phase.behind': '{phase}, já passou',
  'phase.next': 'Próximo: {phase}',

  'now.review': 'Vejam o que aconteceu com as ações da última vez.',
  'now.collect.hidden': 'Só você vê seus cartões até a revelação.',
  'now.collect.open': 'Uma ideia por cartão. Todo mundo vê na hora.',
  'now.reveal': 'Leiam tudo antes de dizer qualquer coisa sobre isso.',
  'now.reveal.hidden': 'Abram todos os cartões juntos, quando todo mundo estiver no ponto.',
  'now.reveal.coming': {
    one: 'Os cartões estão chegando. Falta {count}.',
    many: 'Os cartões estão chegando. Faltam {count}.',
    other: 'Os cartões estão chegando. Faltam {count}.',
  },
  'now.group': 'Juntem o que pertence junto. Qualquer pessoa pode mover qualquer cartão.',
  'now.vote.none': 'A votação ainda não começou.',
  'now.vote.open': 'Os cartões de todos estão abertos. Os totais aparecem quando a votação termina.',
  'now.vote.closed': 'A votação acabou. Vejam o que pesa mais.',
  'now.discuss': 'Um assunto por vez, o mais pesado primeiro.',
  'now.act': 'Escolham poucas coisas que alguém vai fazer de verdade.',
  'now.close': 'Agradeçam uns aos outros e digam o que fez a hora valer a pena.',
  'now.observer': 'Você está observando. Quem move são os outros.',

  'reveal.now': 'Revelar os cartões',
  'collect.count': {
    one: '{count} cartão até agora',
    many: '{count} cartões até agora',
    other: '{count} cartões até agora',
  },

  'people.label': 'Pessoas',
  'people.ready': '{name}, no ponto',
  'people.more': { one: 'Mais {count}', many: 'Mais {count}', other: 'Mais {count}' },
  'ready.mark': 'Estou no ponto',
  'ready.of': '{ready} de {count} no ponto',
  'ready.count': {
    one: '{count} pessoa no ponto',
    many: '{count} pessoas no ponto',
    other: '{count} pessoas no ponto',
  },

  'timer.label': 'Cronômetro',
  'timer.start': 'Iniciar um cronômetro',
  'timer.set': 'Ajustar o cronômetro',
  'timer.pause': 'Pausar',
  'timer.resume': 'Continuar',
  'timer.left': 'faltam {time}',
  'timer.over': '{time} a mais',
  'timer.minuteLeft': 'Falta um minuto',
  'timer.secondsLeft': 'Faltam dez segundos',
  'timer.up': 'O tempo acabou',
  'timer.started': {
    one: 'Cronômetro iniciado, {count} minuto',
    many: 'Cronômetro iniciado, {count} minutos',
    other: 'Cronômetro iniciado, {count} minutos',
  },
  'timer.paused': 'Cronômetro pausado',
  'timer.resumed': 'O cronômetro voltou a correr',

  'votes.left': { one: 'resta {count} voto', many: 'restam {count} votos', other: 'restam {count} votos' },
  'votes.of': '{left} de {total}',
  'votes.cast': { one: '{count} voto dado', many: '{count} votos dados', other: '{count} votos dados' },
  'votes.options': 'Votação',

  'late.failed': 'Não foi possível carregar essa parte.',
  'late.retry': 'Tentar de novo',

  'menu.label': 'Mais para esta retro',

  'actions.title': 'Ações',
  'actions.done': '{done} de {total} feitas',
  'actions.add': 'Adicionar uma ação',
  'actions.empty':
    'Nada prometido ainda. Uma coisa pequena que alguém vai fazer vale mais do que dez boas ideias.',
  'actions.more': 'Mais para “{text}”',
  'actions.carriedOnce': 'levada adiante',
  'actions.carriedTwice': 'levada adiante duas vezes',
  'actions.carried': {
    one: 'levada adiante {count} vez',
    many: 'levada adiante {count} vezes',
    other: 'levada adiante {count} vezes',
  },
  'actions.makeGoal': 'Transformar em objetivo?',
  'actions.due': 'para {day}',
  'actions.late': 'era para {day}',
  'actions.closed': 'Feita: {text}',
  'actions.reopened': 'Reaberta: {text}',
  'actions.isGoal': 'agora é um objetivo',
  'actions.dropped': 'abandonada',

  'empty.text': 'Nada aqui ainda. Comece com estas colunas ou escolha outras.',
  'empty.choose': 'Escolher um modelo',
} satisfies MirrorOf<typeof english>;
