import type { Meta, StoryObj } from '@storybook/react-vite';
import { textFor } from 'plinth/core';
import { team15 } from 'plinth/instruments';
import { useTrustAssessment } from 'plinth/trust-assessment';
import { expect, userEvent, within } from 'storybook/test';
import './headless.css';

const points = ['1 never', '2', '3', '4', '5 always'];

/** A host's own markup and styles. Keys, roles, focus, pages, drafts and sending come from the hook. */
function PlainForm() {
  const form = useTrustAssessment({ instrument: team15 });
  const { state, commands } = form;
  const { locale } = form.context.plinth;
  const section = state.pages[state.page]?.sections[0];
  if (state.phase === 'done') return <p className="plain-form">Thank you.</p>;
  return (
    <div {...form.rootProps} className="plain-form">
      <h2 {...form.headingProps}>{textFor(section?.title, locale)}</h2>
      {state.errors.length > 0 && (
        <p {...form.errorsProps} role="status">
          {state.errors.length} to go on this page
        </p>
      )}
      {section?.items.map((item) => (
        <div key={item.id}>
          <p {...form.getStatementProps(item.id)}>{textFor(item.text, locale)}</p>
          <div {...form.getItemProps(item.id)}>
            {points.map((point, index) => (
              <button key={point} type="button" {...form.getOptionProps(item.id, index + 1)}>
                {point}
              </button>
            ))}
          </div>
          <button type="button" {...form.getNotApplicableProps(item.id)}>
            Not for me
          </button>
        </div>
      ))}
      {section?.subscale !== undefined && (
        <label>
          Anything else?
          <textarea {...form.getCommentProps(section.subscale)} />
        </label>
      )}
      <div>
        <button type="button" onClick={commands.back}>
          Back
        </button>{' '}
        <button type="button" onClick={commands.next}>
          Next
        </button>
      </div>
    </div>
  );
}

const meta: Meta<typeof PlainForm> = { title: 'Trust assessment/Headless', component: PlainForm };
export default meta;

export const Headless: StoryObj<typeof PlainForm> = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first] = canvas.getAllByRole('radiogroup');
    within(first!).getAllByRole('radio')[0]?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(canvas.queryByRole('radio', { checked: true })).toBeNull();
    await userEvent.keyboard('4');
    await expect(within(first!).getByRole('radio', { name: '4' })).toBeChecked();
    await userEvent.click(canvas.getByRole('button', { name: 'Next' }));
    await expect(canvas.getByRole('status')).toHaveFocus();
  },
};
