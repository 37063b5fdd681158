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
