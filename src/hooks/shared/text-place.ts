/** What is in a text field, and where the caret is. */
export interface TextPlace {
  readonly value: string;
  readonly start: number | null;
  readonly end: number | null;
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

const isTextField = (element: Element): element is TextField =>
  element.matches('textarea, input:not([type]), input[type="text"], input[type="search"]');

/** Also of a field that was taken off the page. `undefined` for what is no text field. */
export function textPlace(element: Element): TextPlace | undefined {
  if (!isTextField(element)) return undefined;
  const { value, selectionStart: start, selectionEnd: end } = element;
  return { value, start, end };
}

/** Puts it into a field as a person's input does: past React's own setter, then the event. */
export function enterText(element: Element, place: TextPlace | undefined): void {
  if (!place || !isTextField(element)) return;
  if (element.value !== place.value) {
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value') ?? {};
    set?.call(element, place.value);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }
  element.setSelectionRange(place.start, place.end);
}
