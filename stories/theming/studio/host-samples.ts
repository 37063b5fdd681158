import { fromSharePoint, fromTeams, readHost, type HostLook, type HostSystem } from 'plinth/theme';

/** A host as it comes out of the box, to look at without having one. */
export interface HostSample {
  readonly id: string;
  readonly label: string;
  readonly look: HostLook;
}

const sample = (id: string, label: string, look: HostLook | null): HostSample[] =>
  look ? [{ id, label, look }] : [];

const page = (host: HostSystem, variables: Readonly<Record<string, string>>) =>
  readHost(host, (name) => variables[name] ?? '');

/** What a web part is handed in a plain section, and in one with a strong background. */
const sharePoint = {
  palette: { themePrimary: '#03787c', neutralPrimary: '#323130', white: '#ffffff' },
  semanticColors: { bodyBackground: '#ffffff', bodyText: '#323130' },
  fonts: { medium: { fontFamily: "'Segoe UI', 'Noto Sans Variable', sans-serif" } },
  effects: { roundedCorner6: '6px' },
};
const strongSection = {
  ...sharePoint,
  isInverted: true,
  semanticColors: { bodyBackground: '#03787c', bodyText: '#ffffff' },
};

export const HOST_SAMPLES: readonly HostSample[] = [
  ...sample(
    'canvas',
    'Canvas',
    page('canvas', {
      '--ic-brand-primary': '#0374b5',
      '--ic-brand-font-color-dark': '#2d3b45',
      '--ic-brand-global-nav-bgd': '#394b58',
    }),
  ),
  ...sample(
    'moodle',
    'Moodle (Boost)',
    page('bootstrap', {
      '--bs-primary': '#0f6cbf',
      '--bs-body-bg': '#fff',
      '--bs-body-color': '#1d2125',
      '--bs-border-radius-lg': '.5rem',
    }),
  ),
  ...sample(
    'bootstrap-dark',
    'Bootstrap 5, dark',
    page('bootstrap', {
      '--bs-primary': '#0d6efd',
      '--bs-body-bg': '#212529',
      '--bs-body-color': '#dee2e6',
      '--bs-border-radius-lg': '.5rem',
    }),
  ),
  ...sample('sharepoint', 'SharePoint, plain section', fromSharePoint(sharePoint)),
  ...sample('sharepoint-strong', 'SharePoint, strong section', fromSharePoint(strongSection)),
  ...sample('teams', 'Teams', fromTeams('default')),
  ...sample('teams-dark', 'Teams, dark', fromTeams('dark')),
  ...sample('teams-contrast', 'Teams, high contrast', fromTeams('contrast')),
  ...sample(
    'h5p',
    'H5P',
    page('h5p', {
      '--h5p-theme-main-cta-base': '#006fe6',
      '--h5p-theme-background': '#ffffff',
      '--h5p-theme-text-primary': '#101e33',
      '--h5p-theme-border-radius-large': '0.5rem',
    }),
  ),
  ...sample(
    'material',
    'Material 3',
    page('material', {
      '--md-sys-color-primary': '#6750a4',
      '--md-sys-color-tertiary': '#7d5260',
      '--md-sys-color-surface': '#fef7ff',
      '--md-sys-color-on-surface': '#1d1b20',
      '--md-sys-shape-corner-medium': '12px',
    }),
  ),
];
