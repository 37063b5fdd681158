import type { assessmentMessages as english } from '../en/assessment.messages';
import type { MirrorOf } from '../types';

export const assessmentMessages = {
  'form.label': 'Avaliação da confiança',
  'form.readOnly': 'Você está lendo. As respostas não podem ser alteradas aqui.',
  'form.loading': 'Buscando suas respostas',

  'privacy.default': 'Só você pode ver suas respostas neste dispositivo.',
  'privacy.team':
    'A equipe vê médias quando {count} pessoas ou mais tiverem respondido. Ninguém vê suas respostas.',
  'privacy.named': 'Suas respostas são repassadas junto com o seu nome.',
  'privacy.comments': 'A equipe lê os comentários, embaralhados e sem nomes.',

  'resume.title': 'Que bom ver você de novo.',
  'resume.textFrom': 'Suas respostas de {day} continuam aqui, só neste dispositivo.',
  'resume.textKept': 'Suas respostas de {day} continuam aqui.',
  'resume.startOver': 'Começar de novo',
  'resume.startedOver': 'Começou de novo. Desfazer traz suas respostas de volta.',

  'progress.label': 'Progresso',
  'progress.answered': '{answered} de {total}',
  'progress.timeLeft': {
    one: 'cerca de {count} minuto restante',
    many: 'cerca de {count} minutos restantes',
    other: 'cerca de {count} minutos restantes',
  },
  'progress.summary': '{answered}, {time}',
  'progress.allAnswered': 'Tudo respondido',

  'page.restsOn': '{level}, apoia-se em: {below}',
  'page.ground': '{level}, a base',
  'page.next': 'Próximo: {page}',
  'page.review': 'Rever suas respostas',

  'item.notApplicable': 'Não se aplica a mim',
  'item.required': 'Escolha uma resposta ou marque “Não se aplica a mim”',
  'item.requiredStrict': 'Escolha uma resposta',
  'item.requiredText': 'Escreva algumas palavras aqui',
  'item.unanswered': 'Sem resposta',
  'item.change': 'Mudar uma resposta',

  'comment.label': 'Quer acrescentar alguma coisa?',
  'comment.count': '{used} / {max}',

  'review.title': 'Quando você quiser',
  'review.intro': 'Reveja suas respostas. Você ainda pode mudar qualquer uma.',
  'review.open': {
    one: '{count} afirmação ainda sem resposta',
    many: '{count} afirmações ainda sem resposta',
    other: '{count} afirmações ainda sem resposta',
  },
  'review.submit': 'Enviar minhas respostas',
  'review.submitPlain': 'Ver meu resultado',

  'errors.title': {
    one: 'Ainda falta {count} resposta',
    many: 'Ainda faltam {count} respostas',
    other: 'Ainda faltam {count} respostas',
  },
  'asked.more': {
    one: 'Mais {count} pergunta nesta página.',
    many: 'Mais {count} perguntas nesta página.',
    other: 'Mais {count} perguntas nesta página.',
  },
  'asked.fewer': {
    one: '{count} pergunta não é mais feita. A resposta fica guardada caso ela volte.',
    many: '{count} perguntas não são mais feitas. As respostas ficam guardadas caso elas voltem.',
    other: '{count} perguntas não são mais feitas. As respostas ficam guardadas caso elas voltem.',
  },
  'errors.item': 'Afirmação {number}: {text}',

  'submit.pending': 'Enviando suas respostas',
  'submit.failed': 'Não foi possível enviar suas respostas. Elas continuam aqui; tente de novo.',
  'submit.again': 'Tentar de novo',
  'submit.done': 'Suas respostas foram enviadas.',

  'result.private': 'Só você pode ver esta página',
  'result.sent': 'Agradecemos. É assim que você vê a equipe hoje.',
  'headline.tooFew': 'Poucas respostas para formar um retrato',
  'headline.solid': 'Terreno firme, de baixo até em cima',
  'headline.fragile': 'Terreno frágil, que merece uma boa conversa',
  'headline.even': 'Terreno uniforme, com espaço para crescer',
  'headline.thinBase': 'Forte em cima, frágil na base',
  'headline.thinMiddle': 'Bom terreno, frágil no meio',
  'headline.thinTop': 'Bom terreno, frágil no topo',
  'headline.mixed': 'Parte do terreno firme, parte frágil',
  'result.told': 'O que você nos contou',
  'result.figure': 'Como você vê a equipe',
  'result.strong': 'Terreno firme: {level}',
  'result.best': 'Terreno mais firme: {level}',
  'result.weakBase': 'Carrega mais do que consegue: {level}',
  'result.weak': 'Terreno frágil: {level}',
  'result.next': 'Pode crescer em seguida: {level}',
  'result.because': 'Você escolheu “{answer}” para “{statement}”',
  'result.tryNext': 'O que experimentar agora',
  'result.restsOn': 'Apoia-se em um nível mais fraco',
  'result.level': '{level}: {score} de {max}, {band}',
  'result.noScore': 'Poucas respostas para uma pontuação',
  'result.teamLater':
    'Suas respostas entram na média da equipe quando {count} pessoas ou mais tiverem respondido.',
  'result.download': 'Baixar minhas respostas',
  'result.downloadTable': 'Como tabela (CSV)',
  'result.downloadFile': 'Como arquivo (JSON)',
  'result.column.statement': 'Afirmação',
  'result.column.principle': 'Princípio',
  'result.column.answer': 'Resposta',
  'result.column.label': 'Em palavras',

  'invalid.title': 'Esta avaliação ainda não pode ser mostrada',
  'invalid.draft': 'Algumas respostas salvas não cabiam nesta avaliação e foram postas de lado.',
  'empty.title': 'Ainda não há nada para responder',
  'empty.text': 'Esta avaliação não tem afirmações.',
} satisfies MirrorOf<typeof english>;
