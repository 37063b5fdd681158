import { deepActiveElement, keyboard, mouse, touch } from '../../helpers/devices';
import { createFinger, createMouse, frames, pause, pointIn } from '../../helpers/pointers';

/** Somebody who has one way of reaching things, and no other. Words are typed, on whichever keyboard there is. */
export interface Hands {
  readonly name: string;
  /** Presses a button. */
  press(button: HTMLElement): Promise<void>;
  /** Puts the caret into a field and writes; `{Enter}` is the key. */
  write(field: HTMLElement, text: string): Promise<void>;
  /** Adds what was written. */
  add(field: HTMLElement, button: HTMLElement): Promise<void>;
  /** Puts one card together with another. */
  group(card: HTMLElement, onto: HTMLElement): Promise<void>;
  /** Presses a button inside a card. */
  pressIn(card: HTMLElement, button: () => HTMLElement): Promise<void>;
}

const isAt = (element: Element) => deepActiveElement() === element;

/** By Tab, as far as it takes: both boards are on one page, and so is all that stands around their cards. */
async function tabTo(element: Element) {
  if (!isAt(element)) await keyboard.tabTo((focused) => focused === element, 150);
}

/** A list of cards is one stop of Tab; arrows go on from there. */
async function walkTo(card: HTMLElement) {
  const board = card.closest('[data-seat]')!;
  const item = () => deepActiveElement()?.closest<HTMLElement>('[data-drag-item]');
  await keyboard.tabTo((focused) => focused.matches('[data-drag-item]') && board.contains(focused), 150);
  await keyboard.press('{Home}');
  for (let column = 0; column < 4 && !sameColumn(item(), card); column += 1)
    await keyboard.press('{ArrowRight}');
  for (let column = 0; column < 4 && !sameColumn(item(), card); column += 1)
    await keyboard.press('{ArrowLeft}');
  await keyboard.press('{Home}');
  for (let count = 0; count < 12 && !isAt(card); count += 1) await keyboard.press('{ArrowDown}');
  if (!isAt(card)) throw new Error('The card was not reached by arrow keys');
}
const sameColumn = (one: HTMLElement | null | undefined, other: HTMLElement) =>
  one?.closest('[data-retro-column]') === other.closest('[data-retro-column]');

const byKeyboard: Hands = {
  name: 'keyboard',
  async press(button) {
    await tabTo(button);
    await keyboard.press(button.matches('[type="checkbox"]') ? ' ' : '{Enter}');
  },
  async write(field, text) {
    await tabTo(field);
    await keyboard.press(text);
  },
  add: () => keyboard.press('{Enter}'),
  async group(card, onto) {
    await walkTo(card);
    await keyboard.press(' g');
    await frames(2);
    // Cards come out in any order, so the other may be above. What is pointed at is painted a moment after the key.
    for (const key of ['{ArrowDown}', '{ArrowUp}'])
      for (let count = 0; count < 12 && !onto.hasAttribute('data-onto'); count += 1) {
        await keyboard.press(key);
        await frames(2);
      }
    if (!onto.hasAttribute('data-onto')) throw new Error('The other card was not reached by arrow keys');
    await keyboard.press('{Enter}');
  },
  async pressIn(card, button) {
    await walkTo(card);
    await keyboard.tabTo((focused) => focused === button(), 6);
    await keyboard.press('{Enter}');
  },
};

/** Both points of a drag must be on the screen before it starts. */
async function show(card: HTMLElement) {
  card.scrollIntoView({ block: 'center' });
  await frames(6);
}

const pointer = createMouse();
const byMouse: Hands = {
  name: 'mouse',
  press: mouse.click,
  async write(field, text) {
    await mouse.click(field);
    await keyboard.press(text);
  },
  add: (_, button) => mouse.click(button),
  async group(card, onto) {
    await show(card);
    await pointer.down(pointIn(card, 0.4, 0.25));
    await pointer.to(pointIn(onto, 0.4, 0.5), 12);
    await pause(400);
    await pointer.to(pointIn(onto, 0.41, 0.5), 2);
    await pointer.up();
  },
  pressIn: (_, button) => mouse.click(button()),
};

const finger = createFinger();
const byTouch: Hands = {
  name: 'touch',
  press: touch.tap,
  async write(field, text) {
    await touch.tap(field);
    await keyboard.press(text);
  },
  add: (_, button) => touch.tap(button),
  async group(card, onto) {
    await show(card);
    await finger.down(pointIn(card, 0.4, 0.25));
    await pause(400);
    await finger.to(pointIn(onto, 0.4, 0.5), 12);
    await pause(400);
    await finger.to(pointIn(onto, 0.41, 0.5), 2);
    await finger.up();
  },
  pressIn: (_, button) => touch.tap(button()),
};

export const everyHands: readonly Hands[] = [byKeyboard, byMouse, byTouch];
