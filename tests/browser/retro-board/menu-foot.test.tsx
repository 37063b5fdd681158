import { cleanup, render } from '@testing-library/react';
import { RetroBoard } from 'plinth/retro-board';
import { afterEach, expect, it, vi } from 'vitest';
import { loadLocale } from '../../../src/locales/load';
import { me, people, sprint18 } from '../../../stories/retro-board/boards';
import { mouse } from '../../helpers/devices';

afterEach(cleanup);

it.each(['en', 'de', 'fr', 'es', 'pt-BR', 'ar', 'he', 'ja'] as const)(
  'the keys of a card’s menu stand in it, in %s',
  async (locale) => {
    const loaded = await loadLocale(locale);
    const { container } = render(
      <RetroBoard defaultDocument={sprint18} person={me} people={people} messages={loaded} />,
    );
    const find = (selector: string) =>
      vi.waitFor(
        () => {
          const found = document.querySelector<HTMLElement>(selector);
          return found ?? Promise.reject(new Error(`no ${selector} yet`));
        },
        { timeout: 20_000 },
      );
    await find('[data-plinth-part="retro-card"] [aria-haspopup]');
    await mouse.click(container.querySelector('[data-plinth-part="retro-card"] [aria-haspopup]')!);
    const foot = await find('[data-plinth-part="retro-menu-foot"]');
    expect(foot.scrollWidth).toBeLessThanOrEqual(foot.clientWidth);
    // In one line, too.
    expect(foot.clientHeight).toBeLessThan(45);
  },
);
