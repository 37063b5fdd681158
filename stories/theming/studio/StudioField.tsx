import { useId, type ReactNode } from 'react';

/** A caption over a control, with what is wrong below it. */
export function StudioField(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode;
}) {
  const { label, hint, error, children } = props;
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="studio-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, describedBy: note === undefined ? undefined : `${id}-note` })}
      {note !== undefined && (
        <p id={`${id}-note`} className={error === undefined ? 'studio-hint' : 'studio-error'}>
          {note}
        </p>
      )}
    </div>
  );
}

/** A colour by eye and by number. An optional one may be empty. */
export function ColourField(props: {
  readonly label: string;
  readonly value: string;
  readonly shown: string;
  readonly error?: string | undefined;
  readonly onValueChange: (value: string) => void;
}) {
  const { label, value, shown, error, onValueChange } = props;
  const id = useId();
  return (
    <div className="studio-colour">
      <input
        type="color"
        aria-label={`${label}, by eye`}
        value={shown}
        onChange={(event) => onValueChange(event.target.value)}
      />
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="text"
        spellCheck={false}
        autoComplete="off"
        placeholder="ours"
        dir="ltr"
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => onValueChange(event.target.value.trim())}
      />
      {error !== undefined && (
        <p id={`${id}-error`} className="studio-error">
          {error}
        </p>
      )}
    </div>
  );
}
