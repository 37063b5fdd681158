export { dark } from './presets/dark';
export { highContrastDark } from './presets/high-contrast-dark';
export { highContrastLight } from './presets/high-contrast-light';
export { light } from './presets/light';
