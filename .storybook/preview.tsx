import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { loadLocale } from 'plinth/locales/load';
import type { Catalogue } from 'plinth/locales/types';
import { axeConfig, axeOptions } from './preview/a11y';
import { fontsReady } from './preview/fonts';
import { StoryFrame } from './preview/StoryFrame';
import { globalTypes, initialGlobals, type ToolbarGlobals } from './preview/toolbars';

// What loads on demand takes its time on a busy machine; a hang is still found.
configure({ asyncUtilTimeout: 20_000 });

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  beforeAll: fontsReady,
  loaders: [async ({ globals }) => ({ messages: await loadLocale(String(globals.locale)) })],
  decorators: [
    (Story, { globals, loaded, viewMode }) => (
      <StoryFrame
        // A change of StrictMode or language starts anew, as a host's page would.
        key={`${String(globals.strict)} ${String(globals.locale)}`}
        globals={globals as unknown as ToolbarGlobals}
        messages={loaded.messages as Catalogue}
        view={viewMode === 'docs' ? 'docs' : 'story'}
      >
        <Story />
      </StoryFrame>
    ),
  ],
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { toc: { headingSelector: 'h2, h3' }, codePanel: true },
    options: {
      storySort: {
        order: [
          'Start here',
          'The model',
          'Workspace',
          'The first loop',
          'Pyramid',
          'Trust assessment',
          'Trust report',
          'Retro board',
          'Goal tracker',
          'Elements',
          'Theming',
          ['Theme studio', 'Themes', 'Hosts', 'Tokens', 'What is stable', 'Overrides'],
          'Shared',
          'Guides',
          'Status',
        ],
      },
    },
    a11y: { test: 'error', options: axeOptions, config: axeConfig },
  },
};
export default preview;
