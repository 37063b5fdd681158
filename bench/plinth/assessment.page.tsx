import { TrustAssessmentForm } from 'plinth/trust-assessment';
import type { BenchPage } from '../harness/page.types';
import { questionnaire } from '../data';

type Instrument = Parameters<typeof TrustAssessmentForm>[0]['instrument'];

/** The statements of `questionnaire` as an instrument: all required, with "doesn't apply" and comments. */
function instrumentOf(size: number): Instrument {
  const { title, labels, sections } = questionnaire(size);
  return {
    schema: 'plinth/instrument',
    version: 1,
    id: `bench-${size}`,
    title,
    scale: {
      min: 1,
      max: 5,
      labels: Object.fromEntries(labels.map((label, index) => [String(index + 1), label])),
    },
    items: sections.flatMap((section) =>
      section.statements.map(({ id, text, reverse }) => ({
        id,
        subscale: section.id,
        kind: 'likert' as const,
        text,
        reverse,
        required: true,
      })),
    ),
    pages: sections.map(({ id, question, intro, statements }) => ({
      id,
      title: question,
      intro,
      items: statements.map((statement) => statement.id),
    })),
    notApplicable: true,
    comments: true,
  };
}

const instruments = new Map<number, Instrument>();

/** The same object at every render, as a host keeps it. */
function instrumentFor(size: number): Instrument {
  const instrument = instruments.get(size) ?? instrumentOf(size);
  instruments.set(size, instrument);
  return instrument;
}

const part = (name: string) => `[data-plinth-part="assessment-${name}"]`;

export const page: BenchPage = {
  element: (size) => (
    <TrustAssessmentForm instrument={instrumentFor(size)} pagination="all" subtitle="Northlight, Round 4" />
  ),
  ready: (container) => container.querySelector(part('footer')) !== null,
  answer: (container, index, point) => {
    const row = container.querySelector(`[data-plinth-item="item-${index + 1}"]`);
    row?.querySelector<HTMLElement>(`[data-plinth-value="${point}"]`)?.click();
  },
  submit: (container) =>
    container.querySelector<HTMLElement>(`${part('footer')} [data-variant="primary"]`)?.click(),
  submitted: (container) => container.querySelector(part('result')) !== null,
};
