import type { goalRejectedMessages as english } from '../en/goal-rejected.messages';
import type { MirrorOf } from '../types';

export const goalRejectedMessages = {
  'rejected.alreadyThere': 'Isso já está lá. Procure antes de adicionar de novo.',
  'rejected.notFound': 'Isso não está mais lá. Talvez alguém tenha removido.',
  'rejected.endsBeforeStart':
    'O período precisa terminar no dia em que começa ou depois. Mude um dos dois dias.',
  'rejected.periodClosed': 'Este período está encerrado. Reabra-o para mudar algo nele.',
  'rejected.cycle':
    'Um objetivo não pode servir a si mesmo, nem por meio de outros. Escolha outro objetivo superior.',
  'rejected.tooDeep': 'Esse objetivo já está abaixo de muitos outros. Escolha um superior mais acima.',
  'rejected.wrongDirection':
    'A meta está do outro lado do ponto de partida. Troque os dois ou escolha outro tipo de medida.',
  'rejected.hasCheckIns': 'Já há valores aqui. Em vez disso, arquive, para que sejam mantidos.',
  'rejected.beforePeriod': 'Esse dia é anterior ao início do período. Escolha um posterior.',
  'rejected.nobody': 'Não se sabe quem você é, então isso não pode ser feito em seu nome. Entre primeiro.',
  'rejected.ownCheckIn': 'Foi você quem escreveu este check-in. Peça a outra pessoa da equipe que olhe.',
  'rejected.reasonMissing': 'Diga em poucas palavras por quê, para que os outros possam responder.',
  'rejected.notYours': 'Só a pessoa envolvida pode dizer isso.',
  'rejected.nothingSaid': 'Ainda não há nada aqui dentro. Escreva algumas palavras primeiro.',
} satisfies MirrorOf<typeof english>;
