import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from 'plinth';
import { loadInstrument, team15, type Instrument } from 'plinth/instruments';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import './states.css';
import {
  answered,
  branching,
  broken,
  endlessStorage,
  fullStorage,
  huge,
  longTexts,
  storageWith,
  today,
} from './data';

const meta: Meta<typeof TrustAssessmentForm> = {
  title: 'Trust assessment/Form',
  component: TrustAssessmentForm,
  args: {
    instrument: team15,
    subtitle: 'Northlight, Round 4',
    audience: { kind: 'team' },
    now: today,
    onSubmit: fn(),
  },
  // The words of our own instruments in the toolbar's language; a host does the same with its own.
  loaders: [async ({ globals }) => ({ team15: await loadInstrument('team-15', String(globals.locale)) })],
  render: (args, { loaded }) => (
    <TrustAssessmentForm
      {...args}
      instrument={
        args.instrument === team15 ? ((loaded as { team15: Instrument }).team15 ?? team15) : args.instrument
      }
    />
  ),
};
export default meta;
type Story = StoryObj<typeof TrustAssessmentForm>;

/** Parts that load on demand may take their time on a busy machine. */
const LOADING = { timeout: 20_000 };
/** Found by part, not by words: the stories run in every language. */
const part = (canvasElement: HTMLElement, selector: string) =>
  waitFor(() => {
    const found = canvasElement.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}`);
    return found;
  }, LOADING);
const nextButton = (canvasElement: HTMLElement) => part(canvasElement, '[data-variant="primary"]');

export const Default: Story = { args: { defaultDocument: answered(5) } };

/** Nothing answered yet. */
export const Empty: Story = {};

/** Came back to a draft on this device. */
export const Resumed: Story = { args: { storage: storageWith(answered(5)), onSubmit: undefined } };

/** The draft is on its way. Answers given meanwhile are kept. */
export const Loading: Story = { args: { storage: endlessStorage() } };

export const Errors: Story = {
  args: { defaultDocument: answered(4) },
  play: async ({ canvasElement }) => {
    await userEvent.click(await nextButton(canvasElement));
    const errors = await part(canvasElement, '[data-plinth-focus="errors"]');
    await waitFor(() => expect(errors).toHaveFocus());
  },
};

/** Everything once more before it is sent. */
export const Review: Story = {
  args: { defaultDocument: answered(15), reviewBeforeSubmit: true },
  play: async ({ canvasElement }) => {
    await userEvent.click(await nextButton(canvasElement));
    await part(canvasElement, '[data-plinth-part="assessment-review"]');
    const heading = await part(canvasElement, '[data-plinth-focus="heading"]');
    await waitFor(() => expect(heading).toHaveFocus());
  },
};

export const Submitting: Story = {
  args: { defaultDocument: answered(15), onSubmit: () => new Promise(() => undefined) },
  play: async ({ canvasElement }) => {
    await userEvent.click(await nextButton(canvasElement));
    await expect(await nextButton(canvasElement)).toHaveAttribute('aria-disabled', 'true');
  },
};

/** The host did not take the answers. Nothing is lost. */
export const FailedSubmit: Story = {
  args: { defaultDocument: answered(15), onSubmit: () => Promise.reject(new Error('offline')) },
  play: async ({ canvasElement }) => {
    await userEvent.click(await nextButton(canvasElement));
    await expect(
      await part(canvasElement, '[data-plinth-part="assessment-save"][data-failed]'),
    ).toBeVisible();
  },
};

/** What one person told, read back to that person. */
export const Done: Story = {
  args: {
    defaultDocument: answered(15, { submitted: true }),
    resultActions: <Button variant="primary">Discuss in the retro</Button>,
  },
  play: async ({ canvasElement }) => {
    await expect(await part(canvasElement, '[data-plinth-part="assessment-next-step"]')).toBeVisible();
  },
};

export const ReadOnly: Story = { args: { defaultDocument: answered(5), readOnly: true } };

/** Everything on one page. */
export const AllAtOnce: Story = { args: { defaultDocument: answered(5), pagination: 'all' } };

/** One page per principle, whatever pages the instrument has. */
export const ByPrinciple: Story = { args: { defaultDocument: answered(5), pagination: 'subscales' } };

/** Five statements, once a week. */
export const Pulse5: Story = {
  loaders: [async ({ globals }) => ({ pulse5: await loadInstrument('pulse-5', String(globals.locale)) })],
  render: (args, { loaded }) => (
    <TrustAssessmentForm {...args} instrument={(loaded as { pulse5: Instrument }).pulse5} />
  ),
};

/** An instrument from a file that somebody edited by hand: what is wrong, where, and how to put it right. */
export const BadInstrument: Story = { args: { instrument: broken } };

/** Answers cannot be stored: the person knows, goes on, and can take a copy along. */
export const StorageFull: Story = {
  args: { storage: fullStorage() },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [option] = canvas.getAllByRole('radio');
    if (option) await userEvent.click(option);
    await expect(await part(canvasElement, '[data-plinth-part="note"][data-tone="warning"]')).toBeVisible();
  },
};

/** Long sentences, long words, seven points, free text. */
export const LongText: Story = { args: { instrument: longTexts, subtitle: undefined } };

/** A low answer brings two more questions; taking it back takes them away again, and keeps what was answered. */
export const Branching: Story = {
  args: { instrument: branching, subtitle: undefined },
  play: async ({ canvasElement }) => {
    const rows = () => within(canvasElement).getAllByRole('radiogroup');
    const [first] = rows();
    // What reads conditions is on its way when the form stands.
    await waitFor(async () => {
      const low = within(first!).getAllByRole('radio')[1]!;
      await userEvent.click(low);
      await expect(rows()).toHaveLength(3);
    }, LOADING);
  },
};

/** Two hundred statements at once. */
export const Huge: Story = { args: { instrument: huge, pagination: 'all', subtitle: undefined } };

export const RTL: Story = {
  globals: { locale: 'ar' },
  args: { defaultDocument: answered(5), subtitle: 'فريق الشمال، الجولة ٤' },
};

export const Dark: Story = { globals: { theme: 'dark' }, args: { defaultDocument: answered(5) } };

export const DarkResult: Story = { ...Done, globals: { theme: 'dark' } };

export const HighContrast: Story = {
  globals: { theme: 'high-contrast-light' },
  args: { defaultDocument: answered(5) },
};

export const HighContrastDark: Story = {
  globals: { theme: 'high-contrast-dark' },
  args: { defaultDocument: answered(5) },
};

export const Narrow320: Story = { globals: { width: '320px' }, args: { defaultDocument: answered(5) } };

export const Narrow320Result: Story = { ...Done, globals: { width: '320px' } };

/** The states side by side, for the eye. */
export const AllStates: Story = {
  render: (args, { loaded }) => {
    const { team15: instrument } = loaded as { team15: Instrument };
    const titled = (title: string): Instrument => ({ ...instrument, title });
    return (
      <div className="states">
        <TrustAssessmentForm {...args} instrument={titled('Empty')} />
        <TrustAssessmentForm {...args} instrument={titled('Answering')} defaultDocument={answered(5)} />
        <TrustAssessmentForm {...args} instrument={titled('Resumed')} storage={storageWith(answered(5))} />
        <TrustAssessmentForm
          {...args}
          instrument={titled('Read-only')}
          defaultDocument={answered(5)}
          readOnly
        />
        <TrustAssessmentForm
          {...args}
          instrument={titled('Done')}
          defaultDocument={answered(15, { submitted: true })}
        />
        <TrustAssessmentForm {...args} instrument={broken} />
      </div>
    );
  },
};
