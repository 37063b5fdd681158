/** How a part looks, in figures: what a theme or a layout can break, without the pixels of a typeface. */
export interface PartLook {
  /** Text, ground and edge as computed, `rgb(…)`. */
  readonly colours: readonly [text: string, ground: string, edge: string];
  readonly fontSize: number;
  /** Px: from the start of the widget, and its own size. */
  readonly start: number;
  readonly inline: number;
  readonly block: number;
}
export type Look = Readonly<Record<string, PartLook>>;

/** The first visible node of each part, by name. */
export function measure(root: HTMLElement): Look {
  const outer = root.getBoundingClientRect();
  const isRtl = getComputedStyle(root).direction === 'rtl';
  const look: Record<string, PartLook> = {};
  for (const part of [root, ...root.querySelectorAll<HTMLElement>('[data-plinth-part]')]) {
    const name = part.dataset['plinthPart'] ?? part.getAttribute('data-plinth-part') ?? '';
    const box = part.getBoundingClientRect();
    if (Object.hasOwn(look, name) || box.width < 2 || box.height < 2) continue;
    const style = getComputedStyle(part);
    look[name] = {
      colours: [style.color, style.backgroundColor, style.borderBlockStartColor],
      fontSize: Number.parseFloat(style.fontSize),
      start: Math.round(isRtl ? outer.right - box.right : box.left - outer.left),
      inline: Math.round(box.width),
      block: Math.round(box.height),
    };
  }
  return look;
}

/** Another version of Chromium rounds otherwise, and another shaping of the same font moves a word to the next line. */
const CHANNEL = 3;
const INLINE = { px: 6, share: 0.06 };
const BLOCK = { px: 28, share: 0.12 };

const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);

function differs(before: number, now: number, { px, share }: { px: number; share: number }): boolean {
  return Math.abs(before - now) > Math.max(px, share * Math.max(before, now));
}

/** What looks otherwise than it did, in words. */
export function compare(before: Look, now: Look): readonly string[] {
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(now, name));
  const come = Object.keys(now).filter((name) => !Object.hasOwn(before, name));
  const changed = Object.entries(now).flatMap(([name, part]) => {
    const old = before[name];
    if (!old) return [];
    const found: string[] = [];
    part.colours.forEach((colour, index) => {
      const [a, b] = [channels(old.colours[index] ?? ''), channels(colour)];
      if (a.length !== b.length || a.some((value, at) => Math.abs(value - (b[at] ?? 0)) > CHANNEL))
        found.push(`${name}: colour ${old.colours[index]} is now ${colour}`);
    });
    if (Math.abs(old.fontSize - part.fontSize) > 0.5)
      found.push(`${name}: font of ${old.fontSize} px is now ${part.fontSize}`);
    for (const [measured, tolerance] of [
      ['start', INLINE],
      ['inline', INLINE],
      ['block', BLOCK],
    ] as const)
      if (differs(old[measured], part[measured], tolerance))
        found.push(`${name}: ${measured} ${old[measured]} px is now ${part[measured]}`);
    return found;
  });
  return [...gone.map((name) => `${name} is gone`), ...come.map((name) => `${name} is new`), ...changed];
}
