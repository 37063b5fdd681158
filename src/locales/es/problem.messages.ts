import type { problemMessages as english } from '../en/problem.messages';
import type { MirrorOf } from '../types';

export const problemMessages = {
  'problem.root': 'El documento',
  'problem.notAnObject':
    '{path} debería ser un objeto con campos con nombre. Comprueba que se copió el archivo entero.',
  'problem.wrongType': '{path} contiene un tipo de valor equivocado. Mira qué espera este campo y cámbialo.',
  'problem.missingField': 'Falta {path}. Añádelo e inténtalo de nuevo.',
  'problem.unknownField':
    '{path} no es un campo que conozcamos. Se conserva, pero no se usa. Revisa cómo está escrito.',
  'problem.forbiddenKey': '{path} tiene un nombre que no se permite por seguridad. Cámbialo.',
  'problem.wrongSchema': '{path} indica otro tipo de documento. Elige el archivo que corresponde aquí.',
  'problem.wrongVersion': '{path} no es un número de versión legible. Usa un número entero desde 1.',
  'problem.newerVersion':
    'Esto lo guardó una versión más nueva, así que se puede leer pero no cambiar. Actualiza esta página para seguir editando.',
  'problem.idMismatch':
    '{path} tiene un identificador distinto de la clave con que está guardado. Haz que sean iguales.',
  'problem.emptyText': '{path} está vacío. Escribe algo ahí.',
  'problem.tooLong': '{path} es demasiado largo. Acórtalo.',
  'problem.tooMany': '{path} tiene demasiadas entradas. Quita algunas o repártelas en varios archivos.',
  'problem.notFinite': '{path} no es un número corriente. Escribe un número como 3 o 4,5.',
  'problem.outOfRange': '{path} está fuera de los valores permitidos. Elige uno dentro de ellos.',
  'problem.notAllowed': '{path} no es uno de los valores permitidos. Elige uno de ellos.',
  'problem.duplicateId': '{path} usa un identificador que ya existe. Dale a cada entrada uno propio.',
  'problem.unknownReference': '{path} apunta a algo que no está. Corrige el identificador o quítalo.',
  'problem.badId': '{path} no es un identificador válido. Usa letras, cifras, guiones y guiones bajos.',
  'problem.notJson':
    '{path} contiene algo que no se puede guardar como JSON. Usa texto, números, listas y objetos.',
  'problem.scaleTooSmall':
    '{path} tiene menos de dos puntos. Haz que el más alto quede por encima del más bajo.',
  'problem.tooFewLevels': '{path} tiene muy pocos niveles para una pirámide. Usa al menos tres.',
  'problem.tooManyLevels': '{path} tiene demasiados niveles para una pirámide. Usa siete como máximo.',
  'problem.noItems': '{path} no tiene afirmaciones que responder. Añade al menos una.',
  'problem.migrationFailed':
    '{path} viene de una versión anterior y no se pudo actualizar. Expórtalo y pide ayuda; no se cambió nada.',
  'problem.unreadable': '{path} no se puede leer. Puede que esté dañado o incompleto. Prueba con otra copia.',
} satisfies MirrorOf<typeof english>;
