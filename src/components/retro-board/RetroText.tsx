'use client';

/** What a card says. Renders a `<div>`. */
export function RetroText({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <div id={id} data-plinth-part="retro-text" dir="auto">
      {text}
    </div>
  );
}
