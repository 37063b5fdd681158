import { deepActiveElement, keyboard, mouse, touch } from '../../helpers/devices';

/** Somebody who has one way of pressing things, and no other. */
export interface Person {
  readonly name: string;
  /** Chooses an option of a radio group. */
  choose(option: Element): Promise<void>;
  /** Presses a button or a level. */
  press(button: Element): Promise<void>;
}

const byMouse: Person = { name: 'mouse', choose: mouse.click, press: mouse.click };
const byTouch: Person = { name: 'touch', choose: touch.tap, press: touch.tap };

/** Tab to the group, arrows to the wanted item, Space: what the pattern promises. Never clicks, never calls focus(). */
async function walkTo(item: Element, container: Element) {
  const inside = () => container.contains(deepActiveElement());
  if (!inside()) await keyboard.tabTo(inside);
  for (let count = 0; deepActiveElement() !== item && count < 12; count += 1) {
    const behind = deepActiveElement()?.compareDocumentPosition(item) === Node.DOCUMENT_POSITION_FOLLOWING;
    await keyboard.press(behind ? '{ArrowDown}' : '{ArrowUp}');
  }
}

const byKeyboard: Person = {
  name: 'keyboard',
  async choose(option) {
    await walkTo(option, option.closest('[role="radiogroup"]') ?? option);
    await keyboard.press(' ');
  },
  async press(button) {
    const set = button.closest('ol');
    if (set && button.hasAttribute('data-roving-id')) {
      // The base comes first in the document and stands lowest on the screen, so the arrows point the other way.
      if (!set.contains(deepActiveElement())) await keyboard.tabTo((focused) => set.contains(focused));
      await keyboard.press('{Home}');
      for (let count = 0; deepActiveElement() !== button && count < 7; count += 1)
        await keyboard.press('{ArrowUp}');
    } else if (deepActiveElement() !== button) {
      await keyboard.tabTo((focused) => focused === button);
    }
    await keyboard.press('{Enter}');
  },
};

export const people: readonly Person[] = [byKeyboard, byMouse, byTouch];
