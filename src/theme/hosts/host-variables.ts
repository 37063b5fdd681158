import type { HostSystem } from './host.types';

/** Custom properties of a host, best first, by what we take from them. */
export interface HostVariables {
  readonly primary: readonly string[];
  readonly secondary?: readonly string[];
  /** The ground of the page: it says whether the page is dark, and tints ours. */
  readonly ground: readonly string[];
  readonly text: readonly string[];
  readonly font?: readonly string[];
  /** The corner of a card. */
  readonly radius?: readonly string[];
}

/**
 * Sources: Canvas `ui/shared/brandable-css`; Bootstrap 5.3 and 4.6 "CSS variables" (Moodle's Boost sets those of
 * the one it is made of: 5 from Moodle 5.0); H5P core 1.28
 * theme variables; Material 3 "Design tokens"; Fluent UI 9 tokens (Teams and SharePoint pages that use it).
 */
export const HOST_VARIABLES: Readonly<Record<HostSystem, HostVariables>> = {
  canvas: {
    primary: ['--ic-brand-primary', '--ic-brand-button--primary-bgd', '--ic-link-color'],
    secondary: ['--ic-brand-global-nav-bgd'],
    ground: [],
    text: ['--ic-brand-font-color-dark'],
  },
  bootstrap: {
    // The last ones are Bootstrap 4's, which Moodle had up to 4.5.
    primary: ['--bs-primary', '--bs-link-color', '--primary'],
    ground: ['--bs-body-bg'],
    text: ['--bs-body-color'],
    font: ['--bs-body-font-family', '--bs-font-sans-serif', '--font-family-sans-serif'],
    radius: ['--bs-border-radius-lg', '--bs-border-radius'],
  },
  sharepoint: {
    primary: ['--themePrimary', '--colorBrandBackground'],
    ground: ['--bodyBackground', '--colorNeutralBackground1'],
    text: ['--bodyText', '--colorNeutralForeground1'],
    font: ['--fontFamilyBase'],
    radius: ['--borderRadiusXLarge', '--borderRadiusMedium'],
  },
  teams: {
    primary: ['--colorBrandBackground', '--colorCompoundBrandBackground'],
    ground: ['--colorNeutralBackground1'],
    text: ['--colorNeutralForeground1'],
    font: ['--fontFamilyBase'],
    radius: ['--borderRadiusXLarge', '--borderRadiusMedium'],
  },
  h5p: {
    primary: ['--h5p-theme-main-cta-base', '--h5p-theme-ui-base'],
    secondary: ['--h5p-theme-secondary-cta-base'],
    ground: ['--h5p-theme-background'],
    text: ['--h5p-theme-text-primary'],
    radius: ['--h5p-theme-border-radius-large', '--h5p-theme-border-radius-medium'],
  },
  material: {
    primary: ['--md-sys-color-primary'],
    secondary: ['--md-sys-color-tertiary'],
    ground: ['--md-sys-color-surface', '--md-sys-color-background'],
    text: ['--md-sys-color-on-surface'],
    font: ['--md-ref-typeface-plain', '--md-sys-typescale-body-medium-font'],
    radius: ['--md-sys-shape-corner-medium'],
  },
};
