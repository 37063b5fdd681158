import type { Meta, StoryObj } from '@storybook/react-vite';
import { LiveRegion, VisuallyHidden } from 'plinth';
import { useLevelTexts, usePyramid } from 'plinth/pyramid';
import { expect, userEvent, within } from 'storybook/test';
import { northlight } from './data';
import './headless.css';

/** A host's own markup and styles: bars instead of a pyramid. Words, keys, focus and announcements come from the hook. */
function Bars() {
  const pyramid = usePyramid({ scores: northlight, previousRound: 'Round 3' });
  const { state, rootProps, listProps, getLevelProps, detailProps, announcer, t } = pyramid;
  const { texts: selected } = useLevelTexts(pyramid, state.selected);
  return (
    <div {...rootProps} className="bars">
      <ol {...listProps} role="list">
        {state.levels.map((level) => (
          <li key={level.id}>
            <button type="button" {...getLevelProps(level.id)}>
              <VisuallyHidden>{level.name}</VisuallyHidden>
              <span aria-hidden="true">{level.title}</span>
              <meter min={0} max={1} value={level.share ?? 0} aria-hidden="true" />
              <span aria-hidden="true">{level.figure}</span>
            </button>
          </li>
        ))}
      </ol>
      <section {...detailProps}>
        {selected ? (
          <>
            <h2>{selected.title}</h2>
            <p>{selected.meaning}</p>
          </>
        ) : (
          <p>{t('detail.empty')}</p>
        )}
      </section>
      <LiveRegion announcer={announcer} />
    </div>
  );
}

const meta: Meta<typeof Bars> = { title: 'Pyramid/Headless', component: Bars };
export default meta;

export const Headless: StoryObj<typeof Bars> = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [base] = within(canvas.getByRole('list')).getAllByRole('button');
    base?.focus();
    await userEvent.keyboard('{End}{Enter}');
    await expect(await canvas.findByRole('heading', { level: 2 })).toBeVisible();
  },
};
