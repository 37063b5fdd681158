import { useState } from 'react';
import { StudioField } from './StudioField';

/** As it may stand in an attribute and in the name of a file. */
const nameOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60) || 'brand';

/** What the theme and its files are called. It may be written as people write; what it becomes is said below. */
export function NameField({ name, onNameChange }: { name: string; onNameChange: (name: string) => void }) {
  const [text, setText] = useState(name);
  const [seen, setSeen] = useState(name);
  if (seen !== name) {
    setSeen(name);
    if (nameOf(text) !== name) setText(name);
  }
  return (
    <StudioField label="Name" hint={`Files are called ${name}.`}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="text"
          dir="auto"
          spellCheck={false}
          autoComplete="off"
          aria-describedby={describedBy}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            onNameChange(nameOf(target.value));
          }}
        />
      )}
    </StudioField>
  );
}
