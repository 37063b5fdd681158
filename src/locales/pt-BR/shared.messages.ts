import type { sharedMessages as english } from '../en/shared.messages';
import type { MirrorOf } from '../types';
import { goalRejectedMessages } from './goal-rejected.messages';
import { peopleMessages } from './people.messages';
import { problemMessages } from './problem.messages';

export const sharedMessages = {
  ...problemMessages,
  ...peopleMessages,
  ...goalRejectedMessages,

  'problem.title': {
    one: '{count} coisa precisa de correção',
    many: '{count} coisas precisam de correção',
    other: '{count} coisas precisam de correção',
  },

  'rejected.unknownCommand': 'Esta versão não conhece essa ação. Recarregue a página e tente de novo.',
  'rejected.notAllowed': 'Você não tem permissão para fazer isso aqui. Pergunte a quem configurou.',
  'rejected.readOnly': 'Isto pode ser lido, mas não alterado.',
  'rejected.invalidValue': 'Esse valor não cabe aqui. Escolha outro.',
  'rejected.outOfRange': 'Essa resposta não está na escala. Escolha outra.',
  'rejected.tooLong': 'Esse texto é longo demais. Fique em até {max} caracteres.',
  'rejected.notStarted': 'Ainda não há nada para enviar. Responda algo primeiro.',
  'rejected.allAnswered': 'Todas as pessoas convidadas responderam. Não há ninguém para lembrar.',
  'rejected.remindedToday': 'Um lembrete foi enviado hoje. Espere até amanhã.',
  'rejected.gone': 'Isso não está mais lá. Talvez alguém tenha removido.',
  'rejected.emptyText': 'Ainda não há nada aqui dentro. Escreva algo primeiro.',
  'rejected.tooMany': 'É mais do que cabe. O limite é {max}.',
  'rejected.lastColumn': 'Um quadro precisa de uma coluna. Adicione outra primeiro.',
  'rejected.lastFacilitator': 'Alguém precisa facilitar. Indique primeiro outra pessoa para facilitar.',
  'rejected.locked': 'Os cartões estão fixos no lugar. Peça a quem facilita que os solte.',
  'rejected.roundClosed': 'A votação terminou. Quem facilita pode reabri-la.',
  'rejected.roundOpen': 'Há uma votação em andamento. Encerre-a primeiro.',
  'rejected.noVotesLeft': 'Você não tem mais votos. Retire um para usá-lo aqui.',
  'rejected.cardLimit': 'Você já deu a isto tantos votos quanto uma pessoa pode dar.',
  'rejected.stillHidden': 'Os cartões ainda estão escondidos. Revele-os primeiro.',
  'rejected.other': 'Isso não funcionou, e nada foi alterado.',

  'save.saving': 'Salvando',
  'save.saved': 'Salvo',
  'save.savedOnDevice': 'Salvo neste dispositivo',
  'save.offline': 'Você está offline. As mudanças ficam neste dispositivo até você voltar.',
  'save.offlineKept': {
    one: 'Sem conexão. {count} mudança está guardada neste dispositivo e será enviada quando você voltar.',
    many: 'Sem conexão. {count} mudanças estão guardadas neste dispositivo e serão enviadas quando você voltar.',
    other:
      'Sem conexão. {count} mudanças estão guardadas neste dispositivo e serão enviadas quando você voltar.',
  },
  'save.offlineHere': {
    one: 'Sem conexão. {count} mudança fica guardada só enquanto esta página estiver aberta. Fique aqui ou exporte uma cópia agora.',
    many: 'Sem conexão. {count} mudanças ficam guardadas só enquanto esta página estiver aberta. Fique aqui ou exporte uma cópia agora.',
    other:
      'Sem conexão. {count} mudanças ficam guardadas só enquanto esta página estiver aberta. Fique aqui ou exporte uma cópia agora.',
  },
  'save.conflicts': {
    one: 'Outra pessoa mudou a mesma coisa. A versão dela foi mantida em {count} lugar.',
    many: 'Outra pessoa mudou as mesmas coisas. A versão dela foi mantida em {count} lugares.',
    other: 'Outra pessoa mudou as mesmas coisas. A versão dela foi mantida em {count} lugares.',
  },
  'save.notSaved.quota':
    'Não salvo: o armazenamento deste navegador está cheio. Libere espaço e tente de novo, ou exporte uma cópia agora.',
  'save.notSaved.denied':
    'Não salvo: este navegador não deixa a página guardar nada. Exporte uma cópia antes de sair.',
  'save.notSaved.blocked': 'Não salvo: outra aba está usando o armazenamento. Feche-a e tente de novo.',
  'save.notSaved.unknown': 'Não salvo: algo deu errado. Tente de novo ou exporte uma cópia agora.',

  'storage.unreadable':
    'Um rascunho anterior não pôde ser lido. Ele fica guardado à parte, e você pode começar do zero.',
  'storage.unreadableExport': 'Exportar o rascunho antigo',
  'storage.newerVersion':
    'Isto foi salvo por uma versão mais nova. Você pode ler aqui, e nada será sobrescrito.',

  'action.retry': 'Tentar de novo',
  'action.exportCopy': 'Exportar uma cópia',
  'action.undo': 'Desfazer',
  'action.redo': 'Refazer',
  'action.close': 'Fechar',
  'action.cancel': 'Cancelar',
  'action.back': 'Voltar',
  'action.edit': 'Editar',
  'action.dismiss': 'Dispensar',
  'action.showAsTable': 'Mostrar como tabela',
  'action.showAsPicture': 'Mostrar como imagem',

  'band.solid': 'Firme',
  'band.uneven': 'Irregular',
  'band.fragile': 'Frágil',
  'band.none': 'Ainda sem pontuação',

  'state.optional': 'Opcional',
  'state.required': 'Obrigatório',

  'locale.unknown': 'Ainda não temos “{locale}”, então isto aparece em inglês.',

  'error.title': 'Esta parte parou de funcionar',
  'error.text': 'Seus dados continuam aqui. Tente de novo ou exporte uma cópia antes.',
} satisfies MirrorOf<typeof english>;
