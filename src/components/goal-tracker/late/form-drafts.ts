/** What stands in a form that was begun, as its fields hold it. */
export interface FormDraft {
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** What it was written after: whatever has come since makes it old. */
  readonly after?: string;
}

const kept = new WeakMap<object, Map<string, FormDraft>>();

/**
 * The drafts of a store, by place: whoever leaves a goal in the middle of a sentence finds it again. They live as long as the
 * page does.
 */
export function formDraftsOf(store: object): Map<string, FormDraft> {
  const drafts = kept.get(store) ?? new Map<string, FormDraft>();
  kept.set(store, drafts);
  return drafts;
}

export function fieldsOf(form: HTMLFormElement): FormDraft['fields'] {
  return [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']);
}

export function fillForm(form: HTMLFormElement, fields: FormDraft['fields']): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('[name]')) {
    const values = fields.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = values.includes(field.value);
    // A choice that is gone meanwhile would leave nothing chosen.
    else if (field.matches('select') ? hasOption(field, values[0]) : values[0] !== undefined)
      field.value = values[0]!;
  }
}

function hasOption(field: HTMLElement, value: string | undefined): boolean {
  return [...field.querySelectorAll('option')].some((option) => option.value === value);
}
