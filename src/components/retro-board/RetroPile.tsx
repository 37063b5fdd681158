'use client';

/** Hidden cards: how many, and nothing else about them. Renders a `<p>`. */
export function RetroPile({ text }: { readonly text: string }) {
  return (
    <p data-plinth-part="retro-pile">
      <svg viewBox="0 0 26 22" width="26" height="22" aria-hidden="true">
        <rect x="1" y="1" width="16" height="12" rx="3" />
        <rect x="5" y="5" width="16" height="12" rx="3" />
        <rect x="9" y="9" width="16" height="12" rx="3" />
      </svg>
      {text}
    </p>
  );
}
