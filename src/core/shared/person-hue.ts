/** One of the five grounds behind initials, the same for a person in every widget, from 1 to 5. */
export function personHue(id: string): 1 | 2 | 3 | 4 | 5 {
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum = (sum * 29 + id.charCodeAt(at)) % 251;
  return ((sum % 5) + 1) as 1 | 2 | 3 | 4 | 5;
}
