'use client';

/** Which keys carry a lifted card. For the eye; they are announced. Renders a `<div>`. */
export function RetroKeys({ direction }: { readonly direction: 'ltr' | 'rtl' }) {
  const keys = direction === 'rtl' ? ['↑', '↓', '→', '←'] : ['↑', '↓', '←', '→'];
  return (
    <div data-plinth-part="retro-card-foot" aria-hidden="true">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
      <kbd>G</kbd>
      <kbd data-end="">⏎</kbd>
      <kbd>Esc</kbd>
    </div>
  );
}
