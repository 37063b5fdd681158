import './story.css';

// The Japanese family comes in slices by need: its letters are all as wide as the square that stands in for them.
const FAMILIES = ['Noto Sans Variable', 'Noto Sans Arabic Variable', 'Noto Sans Hebrew Variable'];
const SAMPLE = 'Aa ثقة אמון';

/** Resolves when text will no longer jump. A story measured in a stand-in font proves nothing. */
export async function fontsReady(): Promise<void> {
  const weights = [400, 600];
  await Promise.all(
    FAMILIES.flatMap((family) =>
      weights.map((weight) => document.fonts.load(`${weight} 16px "${family}"`, SAMPLE)),
    ),
  );
}
