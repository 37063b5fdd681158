import { PRINCIPLES, type Principle, type Questionnaire, type Section } from '../data';

export type PlainAnswers = { readonly [id: string]: number | null };

/** Ids of the statements without an answer. */
export function missingOf(form: Questionnaire, answers: PlainAnswers): readonly string[] {
  return form.sections.flatMap((section) =>
    section.statements.filter(({ id }) => answers[id] === undefined).map(({ id }) => id),
  );
}

function meanOf(section: Section, answers: PlainAnswers): number {
  let sum = 0;
  let answered = 0;
  for (const { id, reverse } of section.statements) {
    const answer = answers[id];
    if (answer === null || answer === undefined) continue;
    sum += reverse ? 6 - answer : answer;
    answered += 1;
  }
  return answered > 0 ? sum / answered : 1;
}

export interface PlainScore {
  readonly id: Principle;
  readonly score: number;
}

export function scoreOf(form: Questionnaire, answers: PlainAnswers): readonly PlainScore[] {
  return PRINCIPLES.map((id) => {
    const section = form.sections.find((candidate) => candidate.id === id);
    return { id, score: section ? meanOf(section, answers) : 1 };
  });
}

/** The answer that says most about a principle: its best, or its worst. */
export function tellingAnswer(
  form: Questionnaire,
  answers: PlainAnswers,
  id: Principle,
  best: boolean,
): string {
  const statements = form.sections.find((section) => section.id === id)?.statements ?? [];
  const scored = statements.flatMap((statement) => {
    const answer = answers[statement.id];
    if (answer === null || answer === undefined) return [];
    return [{ statement, answer, value: statement.reverse ? 6 - answer : answer }];
  });
  const [first] = scored.sort((a, b) => (best ? b.value - a.value : a.value - b.value));
  return first ? `You chose “${form.labels[first.answer - 1]}” for “${first.statement.text}”` : '';
}
