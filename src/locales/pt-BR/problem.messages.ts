import type { problemMessages as english } from '../en/problem.messages';
import type { MirrorOf } from '../types';

export const problemMessages = {
  'problem.root': 'O documento',
  'problem.notAnObject':
    '{path} deveria ser um objeto com campos nomeados. Verifique se o arquivo inteiro foi copiado.',
  'problem.wrongType': '{path} contém o tipo errado de valor. Veja o que este campo espera e mude.',
  'problem.missingField': 'Falta {path}. Adicione e tente de novo.',
  'problem.unknownField':
    '{path} não é um campo que conhecemos. Ele é mantido, mas não usado. Confira a grafia.',
  'problem.forbiddenKey': '{path} tem um nome que não é permitido por segurança. Mude o nome.',
  'problem.wrongSchema': '{path} indica outro tipo de documento. Escolha o arquivo certo para este lugar.',
  'problem.wrongVersion':
    '{path} não é um número de versão que possamos ler. Use um número inteiro a partir de 1.',
  'problem.newerVersion':
    'Isto foi salvo por uma versão mais nova; pode ser lido, mas não alterado. Atualize esta página para continuar editando.',
  'problem.idMismatch':
    '{path} tem um identificador diferente da chave em que está guardado. Deixe os dois iguais.',
  'problem.emptyText': '{path} está vazio. Escreva algo ali.',
  'problem.tooLong': '{path} é longo demais. Encurte.',
  'problem.tooMany': '{path} tem entradas demais. Remova algumas ou divida em vários arquivos.',
  'problem.notFinite': '{path} não é um número comum. Digite um número como 3 ou 4,5.',
  'problem.outOfRange': '{path} está fora dos valores permitidos. Escolha um dentro deles.',
  'problem.notAllowed': '{path} não é um dos valores permitidos. Escolha um deles.',
  'problem.duplicateId': '{path} usa um identificador que já existe. Dê a cada entrada o seu próprio.',
  'problem.unknownReference': '{path} aponta para algo que não está lá. Corrija o identificador ou remova-o.',
  'problem.badId': '{path} não é um identificador utilizável. Use letras, algarismos, hífens e sublinhados.',
  'problem.notJson':
    '{path} contém algo que não pode ser guardado como JSON. Use texto, números, listas e objetos.',
  'problem.scaleTooSmall': '{path} tem menos de dois pontos. Deixe o ponto mais alto acima do mais baixo.',
  'problem.tooFewLevels': '{path} tem níveis de menos para uma pirâmide. Use pelo menos três.',
  'problem.tooManyLevels': '{path} tem níveis demais para uma pirâmide. Use no máximo sete.',
  'problem.noItems': '{path} não tem afirmações para responder. Adicione pelo menos uma.',
  'problem.migrationFailed':
    '{path} vem de uma versão anterior e não pôde ser atualizado. Exporte e peça ajuda; nada foi alterado.',
  'problem.unreadable':
    '{path} não pode ser lido. Talvez esteja danificado ou incompleto. Tente outra cópia.',
} satisfies MirrorOf<typeof english>;
