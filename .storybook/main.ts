import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';
import { aliases } from '../scripts/aliases.mjs';

const testing = Boolean(process.env.VITEST);

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Reads the types and their doc comments, wherever they are declared; nobody reads them in a test run.
  typescript: { reactDocgen: testing ? false : 'react-docgen-typescript' },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { alias: aliases },
      build: { chunkSizeWarningLimit: 4000, sourcemap: false },
    }),
};
export default config;
