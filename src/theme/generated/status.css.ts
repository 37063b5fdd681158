// Generated from src/theme/tokens by `npm run build:tokens`. Do not edit.
export const statusOnTrackCss = '--plinth-status-on-track-text:light-dark(#006732,#78d292);';
export const statusAtRiskCss = '--plinth-status-at-risk-solid:light-dark(#af7100,#dc9110);--plinth-status-at-risk-soft:light-dark(#fcf0e3,#2f200d);--plinth-status-at-risk-text:light-dark(#764b00,#ecad59);--plinth-status-at-risk-border:light-dark(#f8cc97,#5b3900);';
export const statusOffTrackCss = '--plinth-status-off-track-soft:light-dark(#ffeeec,#341c1a);--plinth-status-off-track-text:light-dark(#932b2a,#ff9b93);--plinth-status-off-track-border:light-dark(#ffc4be,#702321);';
