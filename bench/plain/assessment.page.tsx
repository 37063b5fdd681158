import type { BenchPage } from '../harness/page.types';
import { questionnaire, type Questionnaire } from '../data';
import { PlainAssessment } from './assessment';

const forms = new Map<number, Questionnaire>();

function formOf(size: number): Questionnaire {
  const form = forms.get(size) ?? questionnaire(size);
  forms.set(size, form);
  return form;
}

export const page: BenchPage = {
  element: (size) => <PlainAssessment form={formOf(size)} />,
  ready: (container) => container.querySelector('footer') !== null,
  answer: (container, index, point) => {
    const statement = container.getElementsByClassName('statement')[index];
    statement?.querySelectorAll<HTMLElement>('.options button')[point - 1]?.click();
  },
  submit: (container) => container.querySelector<HTMLElement>('.primary')?.click(),
  submitted: (container) => container.querySelector('.result') !== null,
};
