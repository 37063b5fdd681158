import { CLUES, type Question } from './attack';

/**
 * How much each clue counts, learned from boards whose authors are known (conditional logit, by gradient ascent with a
 * little decay). So nobody has to guess how to use a clue: what helps is found.
 */
export function learn(questions: readonly Question[]): readonly number[] {
  const weights = CLUES.map(() => 0);
  for (let round = 0; round < 400; round++) {
    const gradient = weights.map((weight) => -0.001 * weight);
    for (const { clues, answer } of questions) {
      const chances = chancesOf(weights, clues);
      clues.forEach((values, candidate) => {
        const pull = (Number(candidate === answer) - chances[candidate]!) / questions.length;
        values.forEach((value, clue) => (gradient[clue]! += pull * value));
      });
    }
    gradient.forEach((step, clue) => (weights[clue]! += 4 * step));
  }
  return weights;
}

function chancesOf(weights: readonly number[], clues: Question['clues']): readonly number[] {
  const scores = clues.map((values) => values.reduce((sum, value, clue) => sum + value * weights[clue]!, 0));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

export interface Verdict {
  readonly cards: number;
  /** The fewest people among whom a card could be. */
  readonly fewest: number;
  /** Share of cards whose author was guessed. Ties count as their share. */
  readonly right: number;
  /** What a blind guess among the candidates gets. */
  readonly chance: number;
  /** 95 % interval of `right - chance`. Cards of one board hang together: it is taken over boards. */
  readonly gain: readonly [from: number, to: number];
}

/** Guesses every card with what was learned from the other half of the boards. */
export function judge(questions: readonly Question[]): Verdict {
  const halves = [0, 1].map((half) => questions.filter(({ board }) => board % 2 === half));
  const answers = halves.flatMap((asked, half) => {
    const weights = learn(halves[1 - half]!);
    return asked.map(({ board, clues, answer }) => {
      const chances = chancesOf(weights, clues);
      const best = Math.max(...chances);
      const tied = chances.filter((chance) => chance > best - 1e-9).length;
      return { board, right: chances[answer]! > best - 1e-9 ? 1 / tied : 0, chance: 1 / clues.length };
    });
  });
  const { length } = answers;
  const right = answers.reduce((sum, one) => sum + one.right, 0) / length;
  const chance = answers.reduce((sum, one) => sum + one.chance, 0) / length;
  const boards = new Map<number, number>();
  for (const one of answers)
    boards.set(one.board, (boards.get(one.board) ?? 0) + one.right - one.chance - (right - chance));
  const spread = Math.sqrt([...boards.values()].reduce((sum, off) => sum + off * off, 0)) / length;
  return {
    cards: length,
    fewest: Math.min(...questions.map(({ clues }) => clues.length)),
    right,
    chance,
    gain: [right - chance - 1.96 * spread, right - chance + 1.96 * spread],
  };
}
