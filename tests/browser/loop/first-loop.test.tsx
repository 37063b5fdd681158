import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { PlinthProvider } from 'plinth';
import { ar } from 'plinth/locales/ar';
import { en } from 'plinth/locales/en';
import { browserStorage } from 'plinth/storage';
import { FirstLoop } from '../../../stories/loop/FirstLoop';
import { people } from './people';

// The words of each language, so that the test reads the page as its reader does.
const languages = [
  {
    locale: 'en',
    messages: en,
    often: 'Often',
    next: /^Next/,
    send: 'Send my answers',
    trust: /^Trust/,
    level: 'Trust',
    startOver: 'Start over',
    undo: 'Undo',
  },
  {
    locale: 'ar',
    messages: ar,
    often: 'غالبًا',
    next: /^التالي/,
    send: 'إرسال إجاباتي',
    trust: /^الثقة/,
    level: 'الثقة',
    startOver: 'البدء من جديد',
    undo: 'تراجع',
  },
] as const;

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe.each(languages)('the first loop in $locale', (words) => {
  const open = () =>
    render(
      <PlinthProvider messages={words.messages}>
        <main>
          <FirstLoop storage={browserStorage()} locale={words.locale} />
        </main>
      </PlinthProvider>,
    );

  test.each(people)('by $name alone', { timeout: 120_000 }, async (person) => {
    open();
    await answerAll();
    await person.press(screen.getByRole('button', { name: words.send }));

    // The pyramid fills in, and a level can be read.
    await screen.findByRole('button', { name: words.startOver });
    const level = await screen.findByRole('button', { name: words.trust });
    await waitFor(() => expect(level).toHaveAccessibleName(/3.3|٣٫٣/));
    await person.press(level);
    await waitFor(() => expect(level).toHaveAttribute('aria-pressed', 'true'));
    expect(await screen.findByRole('heading', { name: words.level })).toBeVisible();

    // Reload: it is all still there.
    cleanup();
    open();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: words.trust })).toHaveAccessibleName(/3.3|٣٫٣/),
    );

    // Start over, and take it back: nothing was lost, and what was handed in is handed in again.
    await person.press(await screen.findByRole('button', { name: words.startOver }));
    await waitFor(() => expect(screen.getAllByRole('radiogroup')).toHaveLength(3));
    expect(screen.queryAllByRole('radio', { checked: true })).toHaveLength(0);
    await person.press(await screen.findByRole('button', { name: words.undo }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: words.trust })).toHaveAccessibleName(/3.3|٣٫٣/),
    );

    async function answerAll() {
      for (let page = 0; page < 5; page += 1) {
        const groups = await waitFor(() => {
          const found = screen.getAllByRole('radiogroup');
          expect(found).toHaveLength(3);
          within(found[0] as HTMLElement).getByRole('radio', { name: words.often });
          return found;
        });
        for (const group of groups) {
          const option = within(group).getByRole('radio', { name: words.often });
          await person.choose(option);
          expect(option).toBeChecked();
        }
        if (page < 4) {
          await person.press(screen.getByRole('button', { name: words.next }));
          await waitFor(() => expect(groups[0]).not.toBeInTheDocument());
        }
      }
    }
  });
});
