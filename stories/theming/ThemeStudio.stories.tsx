import type { Meta, StoryObj } from '@storybook/react-vite';
import { loadInstrument, type Instrument } from 'plinth/instruments';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { ToolbarGlobals } from '../../.storybook/preview/toolbars';
import { ThemeStudio } from './studio/ThemeStudio';

interface Loaded {
  readonly pulse: Instrument;
  readonly team: Instrument;
  readonly messages: { readonly direction: 'ltr' | 'rtl' };
}

const meta: Meta<typeof ThemeStudio> = {
  title: 'Theming/Theme studio',
  component: ThemeStudio,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  loaders: [
    async ({ globals }) => ({
      pulse: await loadInstrument('pulse-5', String(globals.locale)),
      team: await loadInstrument('team-15', String(globals.locale)),
    }),
  ],
};
export default meta;

type Story = StoryObj<typeof ThemeStudio>;

/** Paste a brand, choose a host, see all widgets change, read the contrasts, take the theme with you. */
export const Studio: Story = {
  name: 'Theme studio',
  render: (_args, { globals, loaded }) => {
    const { theme, density, direction } = globals as unknown as ToolbarGlobals;
    const { pulse, team, messages } = loaded as Loaded;
    return (
      <ThemeStudio
        mode={theme === 'auto' ? 'light' : theme}
        density={density}
        direction={direction === 'language' ? messages.direction : direction}
        pulse={pulse}
        team={team}
      />
    );
  },
};

/** A token file that names what is not in it: the page says where, and what to do; the theme stays. */
export const BrokenTokens: Story = {
  name: 'Broken tokens',
  render: Studio.render!,
  play: async ({ canvasElement }) => {
    const studio = within(canvasElement);
    const file = { plinth: { accent: { solid: { $type: 'color', $value: '{brand.red}' } } } };
    await userEvent.click(studio.getByLabelText('Paste a brand'));
    await userEvent.paste(JSON.stringify(file));
    await userEvent.click(studio.getByRole('button', { name: 'Read it' }));
    const said = await studio.findByText(/^The theme stays as it was/);
    await expect(said.parentElement).toHaveTextContent(
      'plinth.accent.solid refers to a token that is not in the file',
    );
    await expect(studio.getByRole('button', { name: 'Save northlight.tokens.json' })).toBeVisible();
  },
};

/** Somebody pastes a yellow, sees what was moved, takes the style sheet, and goes back. */
export const PastedBrand: Story = {
  name: 'Pasted brand',
  render: Studio.render!,
  play: async ({ canvasElement }) => {
    const studio = within(canvasElement);
    const head = within(canvasElement.querySelector<HTMLElement>('.studio-head')!);
    // Yellow on white: no mark could be seen, so that is moved, and the page says how far.
    await userEvent.type(studio.getByLabelText('Paste a brand'), '#ffd400');
    await userEvent.click(studio.getByRole('button', { name: 'Read it' }));
    await expect(studio.getByText(/^Read as a list of colours: /)).toBeVisible();
    const verdict = studio.getByText(/^\d+ of \d+ pairs pass$/).textContent ?? '';
    const [passing, all] = verdict.match(/\d+/g) ?? [];
    await expect(passing).toBe(all);
    await userEvent.click(head.getByRole('button', { name: 'Export theme' }));
    await expect(studio.getByRole('heading', { name: 'Take it with you' })).toHaveFocus();
    await userEvent.click(studio.getByRole('radio', { name: 'CSS' }));
    await expect(studio.getByRole('region', { name: 'pasted.css' })).toHaveTextContent(
      '--plinth-accent-solid',
    );
    const pyramid = canvasElement.querySelector<HTMLElement>('[data-plinth-part="pyramid-root"]')!;
    await waitFor(() => expect(pyramid.dataset['plinthTheme']).toMatch(/^pasted-/));
    await userEvent.clear(studio.getByLabelText('Name'));
    await userEvent.type(studio.getByLabelText('Name'), 'Acme Learning');
    await expect(studio.getByRole('button', { name: 'Save acme-learning.css' })).toBeVisible();
    await userEvent.click(head.getByRole('button', { name: 'Undo' }));
    await expect(studio.getByRole('button', { name: 'Save pasted.css' })).toBeVisible();
    await userEvent.click(head.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(pyramid.dataset['plinthTheme']).toMatch(/^northlight-/));
  },
};
