/*
 * Light stemmers: they bring the forms of a word together, well enough to see that two cards speak of one thing, and never
 * shorten a word to less than three letters. Input is folded (`foldText`): no case, accents or vowel signs.
 */

/** The first rule that fits and leaves enough. */
function strip(word: string, endings: readonly RegExp[], least = 3): string {
  for (const ending of endings) {
    const stem = word.replace(ending, '');
    if (stem !== word && stem.length >= least) return stem;
  }
  return word;
}

function english(word: string): string {
  let stem = word;
  if (stem.length > 4) {
    if (/ies$/.test(stem)) stem = stem.replace(/ies$/, 'y');
    else if (/(?:[sxz]|[cs]h)es$/.test(stem)) stem = stem.slice(0, -2);
    else if (/[^sui]s$/.test(stem)) stem = stem.slice(0, -1);
  }
  stem = strip(
    stem,
    [
      /ations?$/,
      /ating$/,
      /ated?$/,
      /ments?$/,
      /ness$/,
      /ings?$/,
      /edly$/,
      /ed$/,
      /ers?$/,
      /ly$/,
      /ions?$/,
      /e$/,
    ],
    4,
  );
  // planning → plann → plan; but miss, tell.
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem.replace(/y$/, 'i');
}

function german(word: string): string {
  const stem = strip(
    word,
    [/ungen$/, /ung$/, /heiten$/, /heit$/, /keiten$/, /keit$/, /lich\w{0,2}$/, /isch\w{0,2}$/],
    4,
  );
  const bare = strip(stem, [/ern$/, /em$/, /en$/, /er$/, /es$/, /e$/, /n$/, /s$/, /t$/], 4);
  // A participle: gewartet → wartet → wart.
  return /^ge.{4,}$/.test(bare) && /t$/.test(word) ? bare.slice(2) : bare;
}

function arabic(word: string): string {
  const bare = strip(word, [/^(?:وال|بال|كال|فال)/, /^(?:ال|لل)/, /^و(?=.{3})/]);
  return strip(bare, [/(?:ها|ان|ات|ون|ين|يه|نا|هم)$/, /[هي]$/]);
}

/** Long words by their beginning: what most languages agree on. */
const anyLanguage = (word: string): string => (word.length > 6 ? word.slice(0, 6) : word);

const STEMMERS: Readonly<Record<string, (word: string) => string>> = { en: english, de: german, ar: arabic };

/** @param language the first part of a BCP 47 tag @param word folded */
export function stem(word: string, language: string): string {
  return (STEMMERS[language] ?? anyLanguage)(word);
}
