import { hasWordsInFile, type Properties } from './frame-config';
import type { FileWidget } from './show-in-frame';
import type { FrameWidget } from './start-frame';

export interface BothWays {
  /** As a widget of the file for a script tag, whose words are English. */
  readonly fromFile: (props: Properties) => FileWidget | undefined;
  /** As an element, which has every language. */
  readonly asElement: (props: Properties) => FrameWidget;
}

/**
 * Shows a widget from the file for as long as its language does, and its statements. Once the page asks for others, it is an
 * element and stays one, with the answers that were given so far to these statements.
 */
export function showInAnyLanguage(
  props: Properties,
  { fromFile, asElement }: BothWays,
): FrameWidget | undefined {
  const inFile = fromFile(props);
  if (!inFile) return undefined;
  let element: FrameWidget | undefined;
  let { instrument } = props;
  return {
    update(next) {
      if (element) return element.update(next);
      const isSame = next['instrument'] === instrument;
      if (hasWordsInFile(next)) {
        instrument = next['instrument'];
        return inFile.update(next);
      }
      const document = isSame ? inFile.document() : undefined;
      inFile.unmount();
      element = asElement(document ? { ...next, document } : next);
    },
    unmount: () => (element ?? inFile).unmount(),
  };
}
