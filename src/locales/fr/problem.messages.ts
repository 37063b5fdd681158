import type { problemMessages as english } from '../en/problem.messages';
import type { MirrorOf } from '../types';

export const problemMessages = {
  'problem.root': 'Le document',
  'problem.notAnObject':
    '{path} devrait être un objet avec des champs nommés. Vérifiez que le fichier entier a été copié.',
  'problem.wrongType':
    '{path} contient le mauvais type de valeur. Vérifiez ce que ce champ attend et corrigez-le.',
  'problem.missingField': '{path} manque. Ajoutez-le et réessayez.',
  'problem.unknownField':
    '{path} n’est pas un champ que nous connaissons. Il est gardé, mais pas utilisé. Vérifiez l’orthographe.',
  'problem.forbiddenKey': '{path} a un nom interdit par sécurité. Renommez-le.',
  'problem.wrongSchema': '{path} désigne un autre type de document. Choisissez le fichier qui convient ici.',
  'problem.wrongVersion':
    '{path} n’est pas un numéro de version lisible. Utilisez un nombre entier à partir de 1.',
  'problem.newerVersion':
    'Ceci a été enregistré par une version plus récente ; on peut le lire, mais pas le modifier. Mettez cette page à jour pour continuer.',
  'problem.idMismatch':
    '{path} a un identifiant différent de la clé sous laquelle il est rangé. Rendez les deux identiques.',
  'problem.emptyText': '{path} est vide. Écrivez-y quelque chose.',
  'problem.tooLong': '{path} est trop long. Raccourcissez-le.',
  'problem.tooMany': '{path} a trop d’entrées. Retirez-en, ou répartissez-les sur plusieurs fichiers.',
  'problem.notFinite': '{path} n’est pas un nombre ordinaire. Saisissez un nombre comme 3 ou 4,5.',
  'problem.outOfRange': '{path} est hors des valeurs permises. Choisissez-en une qui convient.',
  'problem.notAllowed': '{path} n’est pas l’une des valeurs permises. Choisissez-en une.',
  'problem.duplicateId':
    '{path} utilise un identifiant déjà pris. Donnez à chaque entrée son propre identifiant.',
  'problem.unknownReference':
    '{path} renvoie à quelque chose qui n’est pas là. Corrigez l’identifiant, ou retirez-le.',
  'problem.badId':
    '{path} n’est pas un identifiant utilisable. Utilisez des lettres, des chiffres, des traits d’union et des tirets bas.',
  'problem.notJson':
    '{path} contient quelque chose qui ne peut pas être enregistré en JSON. Utilisez du texte, des nombres, des listes et des objets.',
  'problem.scaleTooSmall':
    '{path} a moins de deux points. Mettez son point le plus haut au-dessus du plus bas.',
  'problem.tooFewLevels': '{path} a trop peu de niveaux pour une pyramide. Utilisez-en au moins trois.',
  'problem.tooManyLevels': '{path} a trop de niveaux pour une pyramide. Utilisez-en sept au plus.',
  'problem.noItems': '{path} n’a aucune affirmation à laquelle répondre. Ajoutez-en au moins une.',
  'problem.migrationFailed':
    '{path} vient d’une version plus ancienne et n’a pas pu être mis à jour. Exportez-le et demandez de l’aide ; rien n’a été modifié.',
  'problem.unreadable':
    '{path} ne peut pas être lu. Il est peut-être abîmé ou incomplet. Essayez une autre copie.',
} satisfies MirrorOf<typeof english>;
