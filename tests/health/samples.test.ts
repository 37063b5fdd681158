import { describe, expect, it } from 'vitest';
import { generateSamples, writtenSamples } from '../../scripts/build-samples.mjs';

describe('the code on the pages of Storybook', () => {
  // `tsc` reads tests/types/samples with everything else, so a sample that does not compile fails the run.
  it('is what is compiled: npm run build:samples', () => {
    expect(Object.fromEntries(writtenSamples())).toEqual(Object.fromEntries(generateSamples()));
    expect(generateSamples().size).toBeGreaterThan(20);
  });
});
