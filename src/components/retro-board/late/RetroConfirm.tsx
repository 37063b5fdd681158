'use client';
import { useEffect, useRef } from 'react';
import { Button } from '../../shared/Button';
import { Note } from '../../shared/Note';

/** Asks once more, in place, what cannot be taken back. Takes the focus. Renders a `Note`. */
export function RetroConfirm(props: {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onAnswer: (yes: boolean, event: unknown) => void;
}) {
  const { text, yes, no, onAnswer } = props;
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const answer = (agreed: boolean) => (event: React.MouseEvent<HTMLElement>) => {
    // The question goes, so the switch that asked it takes the focus back.
    const asked = event.currentTarget.closest('[data-plinth-part="note"]')?.previousElementSibling;
    asked?.querySelector('input')?.focus();
    onAnswer(agreed, event);
  };
  return (
    <Note tone="warning" role="group" aria-label={text}>
      <p>{text}</p>
      <div data-plinth-part="retro-row">
        <Button ref={ref} size="small" onClick={answer(false)}>
          {no}
        </Button>
        <Button size="small" onClick={answer(true)}>
          {yes}
        </Button>
      </div>
    </Note>
  );
}
