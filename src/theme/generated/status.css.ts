// Generated from src/theme/tokens by `npm run build:tokens`. Do not edit.
export const statusOnTrackLightCss = '--plinth-status-on-track-solid:#009a4e;--plinth-status-on-track-on-solid:#fff;--plinth-status-on-track-soft:#e8f7eb;--plinth-status-on-track-text:#006732;--plinth-status-on-track-border:#abe6ba;';
export const statusOnTrackDarkCss = '--plinth-status-on-track-solid:#4bbd73;--plinth-status-on-track-on-solid:#0b0a08;--plinth-status-on-track-soft:#15291a;--plinth-status-on-track-text:#78d292;--plinth-status-on-track-border:#004f25;';
export const statusAtRiskLightCss = '--plinth-status-at-risk-solid:#af7100;--plinth-status-at-risk-on-solid:#fff;--plinth-status-at-risk-soft:#fcf0e3;--plinth-status-at-risk-text:#764b00;--plinth-status-at-risk-border:#f8cc97;';
export const statusAtRiskDarkCss = '--plinth-status-at-risk-solid:#dc9110;--plinth-status-at-risk-on-solid:#0b0a08;--plinth-status-at-risk-soft:#2f200d;--plinth-status-at-risk-text:#ecad59;--plinth-status-at-risk-border:#5b3900;';
export const statusOffTrackLightCss = '--plinth-status-off-track-solid:#d04f4b;--plinth-status-off-track-on-solid:#fff;--plinth-status-off-track-soft:#ffeeec;--plinth-status-off-track-text:#932b2a;--plinth-status-off-track-border:#ffc4be;';
export const statusOffTrackDarkCss = '--plinth-status-off-track-solid:#f27972;--plinth-status-off-track-on-solid:#0b0a08;--plinth-status-off-track-soft:#341c1a;--plinth-status-off-track-text:#ff9b93;--plinth-status-off-track-border:#702321;';
export const statusAchievedLightCss = '--plinth-status-achieved-solid:#9164d3;--plinth-status-achieved-on-solid:#fff;--plinth-status-achieved-soft:#f4f0ff;--plinth-status-achieved-text:#623e96;--plinth-status-achieved-border:#dccbff;';
export const statusAchievedDarkCss = '--plinth-status-achieved-solid:#b28bf2;--plinth-status-achieved-on-solid:#0b0a08;--plinth-status-achieved-soft:#261f33;--plinth-status-achieved-text:#c7a8ff;--plinth-status-achieved-border:#4b3072;';
export const statusNoneLightCss = '--plinth-status-none-solid:#8d8882;--plinth-status-none-on-solid:#0b0a08;--plinth-status-none-soft:#f2f0ed;--plinth-status-none-text:#59544e;--plinth-status-none-border:#d8d4d0;';
export const statusNoneDarkCss = '--plinth-status-none-solid:#8d8882;--plinth-status-none-on-solid:#0b0a08;--plinth-status-none-soft:#292623;--plinth-status-none-text:#b8b3ae;--plinth-status-none-border:#34312d;';
export const statusLightCss =
  statusOnTrackLightCss +
  statusAtRiskLightCss +
  statusOffTrackLightCss +
  statusAchievedLightCss +
  statusNoneLightCss;
export const statusDarkCss =
  statusOnTrackDarkCss +
  statusAtRiskDarkCss +
  statusOffTrackDarkCss +
  statusAchievedDarkCss +
  statusNoneDarkCss;
