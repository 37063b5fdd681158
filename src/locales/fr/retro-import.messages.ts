import type { retroImportMessages as english } from '../en/retro-import.messages';
import type { MirrorOf } from '../types';

export const retroImportMessages = {
  'retroImport.empty': 'Le fichier est vide. Choisissez-en un autre.',
  'retroImport.notJson':
    'Ligne {line}, colonne {column} : ce n’est pas du JSON valide. Exportez à nouveau le tableau, ou corrigez cet endroit.',
  'retroImport.cutOff':
    'Le fichier se termine trop tôt, à la ligne {line}. Il a été coupé : téléchargez-le ou copiez-le à nouveau.',
  'retroImport.tooLong':
    'Le fichier a {length} caractères ; on peut en lire {max} au plus. Répartissez-le sur plusieurs fichiers.',
  'retroImport.tooMany':
    'Le fichier contient plus que ce qui tient sur un tableau (au plus {max} de chaque sorte). Rien n’a été lu. Répartissez-le sur plusieurs fichiers.',
  'retroImport.wrongSchema':
    'C’est un fichier de chez nous, mais pas une rétro. Choisissez le fichier qui convient ici ({expected}).',
  'retroImport.wrongVersion':
    'Le fichier ne dit pas quelle version l’a écrit. Exportez à nouveau le tableau depuis son origine.',
  'retroImport.noCards':
    'Aucune carte n’a été trouvée dans le fichier. Dites quelle partie les contient, ou choisissez un autre fichier.',
  'retroImport.notText':
    'Ce fichier n’est pas du texte, aucune carte ne peut y être lue. Exportez le tableau en CSV ou en JSON et choisissez ce fichier.',
  'retroImport.unreadable':
    'Le fichier ne peut pas être lu. Il est peut-être abîmé. Essayez une autre copie.',

  'retroImport.unknownFormat':
    '{format} n’est pas un format que nous connaissons. Le fichier a été lu selon ce à quoi il ressemble.',
  'retroImport.guessedLayout':
    'Nous ne connaissons pas cette disposition et avons deviné à quoi sert chaque colonne. Vérifiez avant de continuer.',
  'retroImport.guessedEncoding':
    'Le fichier ne dit pas comment ses lettres sont écrites ; {encoding} a été supposé. Cherchez des lettres étranges ; s’il y en a, enregistrez-le en UTF-8.',
  'retroImport.replacementCharacters': {
    one: '{count} lettre était déjà perdue quand le fichier a été enregistré (ligne {line}). Enregistrez-le à nouveau en UTF-8 si possible.',
    many: '{count} lettres étaient déjà perdues quand le fichier a été enregistré (la première à la ligne {line}). Enregistrez-le à nouveau en UTF-8 si possible.',
    other:
      '{count} lettres étaient déjà perdues quand le fichier a été enregistré (la première à la ligne {line}). Enregistrez-le à nouveau en UTF-8 si possible.',
  },
  'retroImport.nulCharacters': {
    one: '{count} caractère nul a été retiré. Le fichier a été enregistré d’une façon inhabituelle ; vérifiez les textes.',
    many: '{count} caractères nuls ont été retirés. Le fichier a été enregistré d’une façon inhabituelle ; vérifiez les textes.',
    other:
      '{count} caractères nuls ont été retirés. Le fichier a été enregistré d’une façon inhabituelle ; vérifiez les textes.',
  },
  'retroImport.newerVersion':
    'Une version plus récente a écrit ce fichier ; on peut le lire, mais pas le modifier. Mettez cette page à jour pour continuer.',
  'retroImport.openQuote':
    'Un guillemet à la ligne {line} n’est jamais fermé. Vérifiez la carte qui commence là.',
  'retroImport.strayQuote': 'Il y a un guillemet de trop à la ligne {line}. Il a été gardé dans le texte.',
  'retroImport.extraCells': 'La ligne {line} a plus de cellules qu’il n’y a d’en-têtes. Non repris : {text}',

  'retroImport.badRecord': 'Quelque chose ne convenait pas et a été réparé ou laissé de côté : {text}',
  'retroImport.forbiddenKey':
    'Le nom {key} est interdit par sécurité. Ce qui s’y trouvait a été laissé de côté.',
  'retroImport.duplicateId':
    'L’identifiant {id} est présent plus d’une fois. Chaque carte a été gardée et a son propre identifiant.',
  'retroImport.unknownColumn':
    'Le fichier n’a pas de colonne {column}. Une colonne a été créée pour ses cartes.',
  'retroImport.missingParent':
    'La carte {id}, sur laquelle d’autres sont posées, n’est pas dans le fichier. Les autres sont restées ensemble.',
  'retroImport.missingChild': 'La carte groupée {id} n’est pas dans le fichier.',
  'retroImport.unknownAuthor': 'Le fichier ne dit pas qui est {id}. Ces cartes n’ont pas d’auteur.',
  'retroImport.nestedGroup':
    'La carte {id} était posée sur une carte elle-même posée sur une autre. Toutes sont maintenant dans un groupe.',
  'retroImport.emptyCard': 'Une carte n’a pas de texte. Elle a été gardée.',
  'retroImport.longCard':
    'Une carte a {length} caractères, plus que ce qu’on peut saisir ici ({max}). Elle a été gardée ; raccourcissez-la avant de la modifier.',
  'retroImport.continued':
    'Un texte de {length} caractères est trop long pour une carte. Le reste se trouve dans ses commentaires.',
  'retroImport.shortened': 'Un nom ou un titre a été coupé après {max} caractères. En entier : {text}',
  'retroImport.hiddenColumn': 'La colonne {title} y était masquée. Elle est visible ici.',
  'retroImport.closedCard': 'Cette carte y était archivée. Elle est sur le tableau ici : {text}',
  'retroImport.closedColumn': 'La liste {title} y était archivée. Elle est sur le tableau ici.',
  'retroImport.otherBoards': {
    one: 'Le fichier contient {count} autre tableau en plus de {title}.',
    many: 'Le fichier contient {count} autres tableaux en plus de {title}.',
    other: 'Le fichier contient {count} autres tableaux en plus de {title}.',
  },

  'retroImport.badVotes': 'Ceci n’est pas un nombre de votes : {count}. Il a été laissé de côté.',
  'retroImport.lostVotes': {
    one: '{count} vote appartient à la carte {id}, qui n’est pas dans le fichier.',
    many: '{count} votes appartiennent à la carte {id}, qui n’est pas dans le fichier.',
    other: '{count} votes appartiennent à la carte {id}, qui n’est pas dans le fichier.',
  },
  'retroImport.voteDifference':
    'Le fichier annonce {total} votes, mais {sum} sont listés. Tous ceux qui sont listés ont été repris.',
  'retroImport.roundWasOpen':
    'Un tour de vote y était encore ouvert. Il est clos ici ; vous pouvez le rouvrir.',
  'retroImport.budgetExceeded':
    'Quelqu’un a utilisé {used} votes sur {budget}. Tous comptent ; le tour n’a pas de limite ici.',

  'retroImport.authorsLeftOut': 'Le tableau est anonyme, les noms du fichier ont donc été laissés de côté.',
  'retroImport.becameCard': 'Ceci n’appartenait à aucune carte et en est devenu une : {text}',
  'retroImport.notCarried': {
    one: '{field} n’a pas de place ici. Laissé de côté {count} fois, par exemple : {example}',
    many: '{field} n’a pas de place ici. Laissé de côté {count} fois, par exemple : {example}',
    other: '{field} n’a pas de place ici. Laissé de côté {count} fois, par exemple : {example}',
  },

  'retroExport.untitled': 'Sans titre',
  'retroExport.group': 'Groupe',
  'retroExport.actions': 'Actions',
  'retroExport.kudos': 'Mercis',
  'retroExport.notes': 'Notes',
  'retroExport.votes': { one: '{count} vote', many: '{count} votes', other: '{count} votes' },
  'retroExport.cards': { one: '{count} carte', many: '{count} cartes', other: '{count} cartes' },
  'retroExport.rank': 'place {rank}',
  'retroExport.tied': 'place {rank}, partagée',
  'retroExport.due': 'pour le {day}',
  'retroExport.dropped': 'abandonnée',
} satisfies MirrorOf<typeof english>;
