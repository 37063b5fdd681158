import type { PyramidDiagramProps } from '../../components/pyramid/pyramid.types';
import type { TrustAssessmentFormProps } from '../../components/trust-assessment/assessment.types';
import type * as Standalone from '../standalone';
import { isEnglish, type Properties } from './frame-config';
import type { FrameWidget } from './start-frame';

type Tools = Pick<
  typeof Standalone,
  'mount' | 'PyramidDiagram' | 'TrustAssessmentForm' | 'browserStorage' | 'pulse5' | 'team15'
>;

/** A widget of the file, and what people have done in it. */
export interface FileWidget extends FrameWidget {
  document(): object | undefined;
}

/** Mounts a widget of the script-tag file from what an address or a message said about it. */
export function showInFrame(
  tools: Tools,
  suffix: string,
  place: HTMLElement,
  props: Properties,
  submit: ((response: unknown) => Promise<void>) | undefined,
): FileWidget | undefined {
  // Words of this file are English: what is said about their language has to be true.
  const inEnglish = ({ locale, ...rest }: Properties): Properties =>
    typeof locale === 'string' && isEnglish(locale) ? { ...rest, locale } : rest;
  if (suffix === 'pyramid-diagram') {
    const handle = tools.mount(place, tools.PyramidDiagram, pyramidProps(inEnglish(props)));
    return {
      update: (next) => handle.update(pyramidProps(inEnglish(next))),
      unmount: handle.unmount,
      document: () => undefined,
    };
  }
  if (suffix === 'trust-assessment') {
    const storage = props['storage'] === 'browser' ? tools.browserStorage() : undefined;
    let document: object | undefined;
    const read = (given: Properties) => ({
      ...assessmentProps(tools, inEnglish(given), storage, submit),
      onDocumentChange: (next: object) => {
        document = next;
      },
    });
    const handle = tools.mount(place, tools.TrustAssessmentForm, read(props));
    return { update: (next) => handle.update(read(next)), unmount: handle.unmount, document: () => document };
  }
  return undefined;
}

/** Everything here was read by the readers of the element's attributes, and the widget checks what is deeper. */
function pyramidProps({ heading, ...props }: Properties): PyramidDiagramProps {
  const { view, selected, ...rest } = props;
  return {
    ...(rest as PyramidDiagramProps),
    title: heading as string | undefined,
    defaultView: view as PyramidDiagramProps['view'],
    defaultSelected: selected as string | undefined,
  };
}

function assessmentProps(
  tools: Tools,
  props: Properties,
  storage: TrustAssessmentFormProps['storage'],
  submit: TrustAssessmentFormProps['onSubmit'],
): TrustAssessmentFormProps {
  const { instrument, document, review, selfCheck, storage: _, ...rest } = props;
  const named = instrument === 'pulse-5' ? tools.pulse5 : tools.team15;
  return {
    ...(rest as Partial<TrustAssessmentFormProps>),
    // The file for a script tag carries two instruments; others are handed in as they are.
    instrument:
      typeof instrument === 'object' ? (instrument as TrustAssessmentFormProps['instrument']) : named,
    defaultDocument: document as TrustAssessmentFormProps['defaultDocument'],
    reviewBeforeSubmit: review === true,
    storage,
    onSubmit: selfCheck === true ? undefined : submit,
  };
}
