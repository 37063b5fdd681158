import type { retroImportMessages as english } from '../en/retro-import.messages';
import type { MirrorOf } from '../types';

export const retroImportMessages = {
  'retroImport.empty': 'O arquivo está vazio. Escolha outro.',
  'retroImport.notJson':
    'A linha {line}, coluna {column}, não é JSON válido. Exporte o quadro de novo ou corrija esse ponto.',
  'retroImport.cutOff':
    'O arquivo termina cedo demais, na linha {line}. Ele foi cortado: baixe ou copie de novo.',
  'retroImport.tooLong':
    'O arquivo tem {length} caracteres; no máximo {max} podem ser lidos. Divida-o em vários arquivos.',
  'retroImport.tooMany':
    'O arquivo contém mais do que cabe em um quadro (no máximo {max} de cada tipo). Nada foi lido. Divida-o em vários arquivos.',
  'retroImport.wrongSchema':
    'Este arquivo é nosso, mas não é de uma retro. Escolha o arquivo certo para este lugar ({expected}).',
  'retroImport.wrongVersion':
    'O arquivo não diz qual versão o escreveu. Exporte o quadro de novo a partir da origem.',
  'retroImport.noCards':
    'Nenhum cartão foi encontrado no arquivo. Diga qual parte os contém ou escolha outro arquivo.',
  'retroImport.notText':
    'Este arquivo não é de texto, então nenhum cartão pode ser lido. Exporte o quadro como CSV ou JSON e escolha esse arquivo.',
  'retroImport.unreadable': 'O arquivo não pode ser lido. Talvez esteja danificado. Tente outra cópia.',

  'retroImport.unknownFormat':
    '{format} não é um formato que conhecemos. O arquivo foi lido de acordo com o que parece ser.',
  'retroImport.guessedLayout':
    'Não conhecemos esta disposição, então adivinhamos para que serve cada coluna. Confira antes de continuar.',
  'retroImport.guessedEncoding':
    'O arquivo não diz como suas letras estão escritas; {encoding} foi presumido. Procure letras estranhas; se houver, salve como UTF-8.',
  'retroImport.replacementCharacters': {
    one: '{count} letra já tinha se perdido quando o arquivo foi salvo (linha {line}). Salve de novo como UTF-8 se puder.',
    many: '{count} letras já tinham se perdido quando o arquivo foi salvo (a primeira na linha {line}). Salve de novo como UTF-8 se puder.',
    other:
      '{count} letras já tinham se perdido quando o arquivo foi salvo (a primeira na linha {line}). Salve de novo como UTF-8 se puder.',
  },
  'retroImport.nulCharacters': {
    one: '{count} caractere nulo foi retirado. O arquivo foi salvo de um modo incomum; confira os textos.',
    many: '{count} caracteres nulos foram retirados. O arquivo foi salvo de um modo incomum; confira os textos.',
    other:
      '{count} caracteres nulos foram retirados. O arquivo foi salvo de um modo incomum; confira os textos.',
  },
  'retroImport.newerVersion':
    'Uma versão mais nova escreveu este arquivo; ele pode ser lido, mas não alterado. Atualize esta página para continuar editando.',
  'retroImport.openQuote': 'Uma aspa na linha {line} nunca é fechada. Confira o cartão que começa ali.',
  'retroImport.strayQuote': 'Há uma aspa a mais na linha {line}. Ela foi mantida como parte do texto.',
  'retroImport.extraCells': 'A linha {line} tem mais células do que cabeçalhos. Não incorporado: {text}',

  'retroImport.badRecord': 'Algo não coube e foi reparado ou deixado de fora: {text}',
  'retroImport.forbiddenKey': 'O nome {key} não é permitido por segurança. O que estava ali ficou de fora.',
  'retroImport.duplicateId':
    'O identificador {id} aparece mais de uma vez. Cada cartão foi mantido e tem o seu próprio.',
  'retroImport.unknownColumn': 'O arquivo não tem a coluna {column}. Uma foi criada para os cartões dela.',
  'retroImport.missingParent':
    'O cartão {id}, sobre o qual há outros, não está no arquivo. Os outros foram mantidos juntos.',
  'retroImport.missingChild': 'O cartão agrupado {id} não está no arquivo.',
  'retroImport.unknownAuthor': 'O arquivo não diz quem é {id}. Estes cartões não têm autoria.',
  'retroImport.nestedGroup':
    'O cartão {id} estava sobre um cartão que estava sobre outro. Agora todos estão em um grupo.',
  'retroImport.emptyCard': 'Um cartão não tem texto. Ele foi mantido.',
  'retroImport.longCard':
    'Um cartão tem {length} caracteres, mais do que pode ser digitado aqui ({max}). Ele foi mantido; encurte-o antes de editar.',
  'retroImport.continued':
    'Um texto de {length} caracteres é longo demais para um cartão. O resto está nos comentários dele.',
  'retroImport.shortened': 'Um nome ou título foi cortado depois de {max} caracteres. Completo: {text}',
  'retroImport.hiddenColumn': 'A coluna {title} estava oculta lá. Aqui ela é visível.',
  'retroImport.closedCard': 'Este cartão estava arquivado lá. Aqui ele está no quadro: {text}',
  'retroImport.closedColumn': 'A lista {title} estava arquivada lá. Aqui ela está no quadro.',
  'retroImport.otherBoards': {
    one: 'O arquivo contém mais {count} quadro além de {title}.',
    many: 'O arquivo contém mais {count} quadros além de {title}.',
    other: 'O arquivo contém mais {count} quadros além de {title}.',
  },

  'retroImport.badVotes': 'Isto não é um número de votos: {count}. Ficou de fora.',
  'retroImport.lostVotes': {
    one: '{count} voto pertence ao cartão {id}, que não está no arquivo.',
    many: '{count} votos pertencem ao cartão {id}, que não está no arquivo.',
    other: '{count} votos pertencem ao cartão {id}, que não está no arquivo.',
  },
  'retroImport.voteDifference':
    'O arquivo diz {total} votos, mas {sum} estão listados. Todos os listados foram incorporados.',
  'retroImport.roundWasOpen':
    'Uma rodada de votação ainda estava aberta lá. Aqui ela está encerrada; você pode reabri-la.',
  'retroImport.budgetExceeded':
    'Alguém usou {used} votos de {budget}. Todos contam; aqui a rodada não tem limite.',

  'retroImport.authorsLeftOut': 'O quadro é anônimo, então os nomes do arquivo ficaram de fora.',
  'retroImport.becameCard': 'Isto não pertencia a nenhum cartão e virou um: {text}',
  'retroImport.notCarried': {
    one: '{field} não tem lugar aqui. Deixado de fora {count} vez, por exemplo: {example}',
    many: '{field} não tem lugar aqui. Deixado de fora {count} vezes, por exemplo: {example}',
    other: '{field} não tem lugar aqui. Deixado de fora {count} vezes, por exemplo: {example}',
  },

  'retroExport.untitled': 'Sem título',
  'retroExport.group': 'Grupo',
  'retroExport.actions': 'Ações',
  'retroExport.kudos': 'Agradecimentos',
  'retroExport.notes': 'Notas',
  'retroExport.votes': { one: '{count} voto', many: '{count} votos', other: '{count} votos' },
  'retroExport.cards': { one: '{count} cartão', many: '{count} cartões', other: '{count} cartões' },
  'retroExport.rank': 'lugar {rank}',
  'retroExport.tied': 'lugar {rank}, compartilhado',
  'retroExport.due': 'até {day}',
  'retroExport.dropped': 'abandonada',
} satisfies MirrorOf<typeof english>;
