import type { StorybookConfig } from '@storybook/react-vite';
import remarkGfm from 'remark-gfm';
import { mergeConfig, type Rolldown } from 'vite';
import { aliases } from '../scripts/aliases.mjs';
import { statusPlugin } from '../scripts/status-plugin.mjs';

const testing = Boolean(process.env.VITEST);

/** Our files say 'use client' for frameworks with server components; a plain bundler may drop it. */
const quietDirectives: NonNullable<Rolldown.InputOptions['onLog']> = (level, log, next) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
};

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [
    // MDX alone knows no tables.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Reads the types and their doc comments, wherever they are declared; nobody reads them in a test run.
  typescript: {
    reactDocgen: testing ? false : 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      include: ['src/components/**/*.tsx'],
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      // What every HTML element takes is in nobody's interest.
      propFilter: (prop) => !prop.parent?.fileName.includes('node_modules'),
    },
  },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { alias: aliases },
      plugins: [statusPlugin()],
      // Works from any folder of any server.
      base: './',
      build: { chunkSizeWarningLimit: 4000, sourcemap: false, rolldownOptions: { onLog: quietDirectives } },
    }),
};
export default config;
