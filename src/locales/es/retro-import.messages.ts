import type { retroImportMessages as english } from '../en/retro-import.messages';
import type { MirrorOf } from '../types';

export const retroImportMessages = {
  'retroImport.empty': 'El archivo está vacío. Elige otro.',
  'retroImport.notJson':
    'La línea {line}, columna {column}, no es JSON válido. Exporta el tablero de nuevo o corrige ese punto.',
  'retroImport.cutOff':
    'El archivo termina demasiado pronto, en la línea {line}. Quedó cortado: descárgalo o cópialo de nuevo.',
  'retroImport.tooLong':
    'El archivo tiene {length} caracteres; se pueden leer {max} como máximo. Divídelo en varios archivos.',
  'retroImport.tooMany':
    'El archivo contiene más de lo que cabe en un tablero (como máximo {max} de cada tipo). No se leyó nada. Divídelo en varios archivos.',
  'retroImport.wrongSchema':
    'Este archivo es nuestro, pero no de una retro. Elige el archivo que corresponde aquí ({expected}).',
  'retroImport.wrongVersion':
    'El archivo no dice qué versión lo escribió. Exporta el tablero de nuevo desde su origen.',
  'retroImport.noCards':
    'No se encontraron tarjetas en el archivo. Indica qué parte las contiene o elige otro archivo.',
  'retroImport.notText':
    'Este archivo no es de texto, así que no se puede leer ninguna tarjeta. Exporta el tablero como CSV o JSON y elige ese archivo.',
  'retroImport.unreadable': 'El archivo no se puede leer. Puede que esté dañado. Prueba con otra copia.',

  'retroImport.unknownFormat':
    '{format} no es un formato que conozcamos. El archivo se leyó según lo que parece.',
  'retroImport.guessedLayout':
    'No conocemos esta disposición, así que adivinamos para qué es cada columna. Compruébalo antes de seguir.',
  'retroImport.guessedEncoding':
    'El archivo no dice cómo están escritas sus letras; se supuso {encoding}. Busca letras extrañas; si las hay, guárdalo como UTF-8.',
  'retroImport.replacementCharacters': {
    one: 'Una letra ya se había perdido cuando se guardó el archivo (línea {line}). Guárdalo de nuevo como UTF-8 si puedes.',
    many: '{count} letras ya se habían perdido cuando se guardó el archivo (la primera en la línea {line}). Guárdalo de nuevo como UTF-8 si puedes.',
    other:
      '{count} letras ya se habían perdido cuando se guardó el archivo (la primera en la línea {line}). Guárdalo de nuevo como UTF-8 si puedes.',
  },
  'retroImport.nulCharacters': {
    one: 'Se quitó un carácter nulo. El archivo se guardó de una forma poco común; revisa los textos.',
    many: 'Se quitaron {count} caracteres nulos. El archivo se guardó de una forma poco común; revisa los textos.',
    other:
      'Se quitaron {count} caracteres nulos. El archivo se guardó de una forma poco común; revisa los textos.',
  },
  'retroImport.newerVersion':
    'Este archivo lo escribió una versión más nueva, así que se puede leer pero no cambiar. Actualiza esta página para seguir editando.',
  'retroImport.openQuote':
    'Unas comillas en la línea {line} no se cierran nunca. Revisa la tarjeta que empieza ahí.',
  'retroImport.strayQuote': 'Sobran unas comillas en la línea {line}. Se conservaron como parte del texto.',
  'retroImport.extraCells': 'La línea {line} tiene más celdas que encabezados. No se incorporó: {text}',

  'retroImport.badRecord': 'Algo no encajaba y se reparó o se dejó fuera: {text}',
  'retroImport.forbiddenKey': 'El nombre {key} no se permite por seguridad. Lo que había ahí se dejó fuera.',
  'retroImport.duplicateId':
    'El identificador {id} está más de una vez. Cada tarjeta se conservó y tiene uno propio.',
  'retroImport.unknownColumn': 'El archivo no tiene la columna {column}. Se creó una para sus tarjetas.',
  'retroImport.missingParent':
    'La tarjeta {id}, sobre la que hay otras, no está en el archivo. Las demás se mantuvieron juntas.',
  'retroImport.missingChild': 'La tarjeta agrupada {id} no está en el archivo.',
  'retroImport.unknownAuthor': 'El archivo no dice quién es {id}. Estas tarjetas no tienen autoría.',
  'retroImport.nestedGroup':
    'La tarjeta {id} estaba sobre una tarjeta que estaba sobre otra. Ahora todas están en un grupo.',
  'retroImport.emptyCard': 'Una tarjeta no tiene texto. Se conservó.',
  'retroImport.longCard':
    'Una tarjeta tiene {length} caracteres, más de los que se pueden escribir aquí ({max}). Se conservó; acórtala antes de editarla.',
  'retroImport.continued':
    'Un texto de {length} caracteres es demasiado largo para una tarjeta. El resto está en sus comentarios.',
  'retroImport.shortened': 'Un nombre o título se cortó después de {max} caracteres. Completo: {text}',
  'retroImport.hiddenColumn': 'La columna {title} estaba oculta allí. Aquí es visible.',
  'retroImport.closedCard': 'Esta tarjeta estaba archivada allí. Aquí está en el tablero: {text}',
  'retroImport.closedColumn': 'La lista {title} estaba archivada allí. Aquí está en el tablero.',
  'retroImport.otherBoards': {
    one: 'El archivo contiene un tablero más, además de {title}.',
    many: 'El archivo contiene {count} tableros más, además de {title}.',
    other: 'El archivo contiene {count} tableros más, además de {title}.',
  },

  'retroImport.badVotes': 'Esto no es un número de votos: {count}. Se dejó fuera.',
  'retroImport.lostVotes': {
    one: 'Un voto pertenece a la tarjeta {id}, que no está en el archivo.',
    many: '{count} votos pertenecen a la tarjeta {id}, que no está en el archivo.',
    other: '{count} votos pertenecen a la tarjeta {id}, que no está en el archivo.',
  },
  'retroImport.voteDifference':
    'El archivo dice {total} votos, pero aparecen {sum}. Se incorporaron todos los que aparecen.',
  'retroImport.roundWasOpen':
    'Una ronda de votación seguía abierta allí. Aquí está cerrada; puedes volver a abrirla.',
  'retroImport.budgetExceeded':
    'Alguien usó {used} votos de {budget}. Todos cuentan; aquí la ronda no tiene límite.',

  'retroImport.authorsLeftOut': 'El tablero es anónimo, así que los nombres del archivo se dejaron fuera.',
  'retroImport.becameCard': 'Esto no pertenecía a ninguna tarjeta y se convirtió en una: {text}',
  'retroImport.notCarried': {
    one: '{field} no tiene lugar aquí. Se dejó fuera una vez, por ejemplo: {example}',
    many: '{field} no tiene lugar aquí. Se dejó fuera {count} veces, por ejemplo: {example}',
    other: '{field} no tiene lugar aquí. Se dejó fuera {count} veces, por ejemplo: {example}',
  },

  'retroExport.untitled': 'Sin título',
  'retroExport.group': 'Grupo',
  'retroExport.actions': 'Acciones',
  'retroExport.kudos': 'Agradecimientos',
  'retroExport.notes': 'Notas',
  'retroExport.votes': { one: '{count} voto', many: '{count} votos', other: '{count} votos' },
  'retroExport.cards': { one: '{count} tarjeta', many: '{count} tarjetas', other: '{count} tarjetas' },
  'retroExport.rank': 'lugar {rank}',
  'retroExport.tied': 'lugar {rank}, compartido',
  'retroExport.due': 'para el {day}',
  'retroExport.dropped': 'abandonada',
} satisfies MirrorOf<typeof english>;
