/** One or two letters that stand for a name, whole characters of any script. Empty for an empty name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const letters = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return letters.map((word) => Array.from(word)[0] ?? '').join('').toLocaleUpperCase();
}

/** A hue that stays with a person (1 to 5). It says nothing about them: the name always goes with it. */
export function hueOfPerson(id: string): 1 | 2 | 3 | 4 | 5 {
  let sum = 0;
  for (let index = 0; index < id.length; index++) sum = (sum * 31 + id.charCodeAt(index)) >>> 0;
  return ((sum % 5) + 1) as 1 | 2 | 3 | 4 | 5;
}
