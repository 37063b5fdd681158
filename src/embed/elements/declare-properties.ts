import type { AttributeReader, PropertyDeclarations } from './element.types';

/**
 * @param readers how each property's attribute is read; `null` where none sets it
 * @param names attributes that are not called like their property
 */
export function declareProperties(
  readers: Readonly<Record<string, AttributeReader | null>>,
  names: Readonly<Record<string, string>> = {},
): PropertyDeclarations {
  const dashed = (property: string) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return Object.fromEntries(
    Object.entries(readers).map(([property, read]) => [
      property,
      read ? { attribute: names[property] ?? dashed(property), read } : {},
    ]),
  );
}
