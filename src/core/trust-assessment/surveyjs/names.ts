import { isId } from '../../shared/checks';

/** Gives every name of a definition an id of its own, and knows the names again in expressions. */
export interface Names {
  /**
   * @param name as the definition has it; for a row `matrix.row`
   * @returns the id, and whether it differs or was taken
   */
  readonly add: (name: string) => {
    readonly id: string;
    readonly renamed: boolean;
    readonly shared: boolean;
  };
  /** An expression with the names of the definition turned into ids; names it does not know are told and kept. */
  readonly translate: (expression: string, unknown: (name: string) => void) => string;
}

const isGood = (id: string) => isId(id) && !(id in Object.prototype);

const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.:~-]+/g, '_')
    .slice(0, 100);

/** Letters, digits and `_ . : ~ -`; everything else becomes an underscore, and a name without any of them a number. */
function slug(name: string, number: number): string {
  const plain = plainName(name);
  return /[A-Za-z0-9]/.test(plain) && isGood(plain) ? plain : `q${number}`;
}

/** @param reserved ids that are taken by something else */
export function createNames(reserved: readonly string[] = []): Names {
  const ids = new Map<string, string>();
  const taken = new Set<string>(reserved);
  const numbers = new Map<string, number>();

  function add(name: string) {
    const base = slug(name, taken.size + 1);
    let id = base;
    for (let number = numbers.get(base) ?? 2; taken.has(id); number += 1) {
      id = `${base}~${number}`;
      numbers.set(base, number + 1);
    }
    taken.add(id);
    const shared = ids.has(name);
    if (!shared) ids.set(name, id);
    return { id, renamed: id !== name && !shared, shared };
  }

  function idOf(name: string): string | undefined {
    const own = ids.get(name) ?? [...ids].find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
    if (own !== undefined) return own;
    // A matrix as a whole: some row of it is known. One with a dot in its name is none, since a whole ends at the first.
    const row = [...ids].find(([other]) => other.startsWith(`${name}.`));
    const whole = row?.[1].slice(0, row[1].indexOf('.'));
    return whole === plainName(name) ? whole : undefined;
  }

  return {
    add,
    translate: (expression, unknown) =>
      expression.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\{#?([^{}]+)\}/gs, (whole, name?: string) => {
        if (name === undefined) return whole;
        const id = idOf(name);
        if (id === undefined) unknown(name);
        return `{${id ?? name}}`;
      }),
  };
}
