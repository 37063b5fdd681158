'use client';

/** Two soft tones, a fifth apart, from the page's own sound. Silent where a page may make no sound yet. */
export function playChime(page: Window & typeof globalThis): void {
  const Context = page.AudioContext as typeof AudioContext | undefined;
  if (!Context) return;
  const context = new Context();
  for (const [index, pitch] of [587.33, 880].entries()) {
    const start = context.currentTime + index * 0.28;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.14, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 1.1);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 1.2);
  }
  page.setTimeout(() => void context.close(), 2000);
}
