import { PRINCIPLES } from './default-model';

/** Which of the five hues a level wears: its own for the principles, in turn for all others. */
export type Hue = 1 | 2 | 3 | 4 | 5;

export function levelHue(id: string, index: number): Hue {
  const own = (PRINCIPLES as readonly string[]).indexOf(id);
  return (((own < 0 ? index : own) % 5) + 1) as Hue;
}
