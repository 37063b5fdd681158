// Generated from src/theme/tokens by `npm run build:tokens`. Do not edit.
import { statusOnTrackCss, statusAtRiskCss, statusOffTrackCss } from './status.css';
export const bandCss =
  statusOnTrackCss +
  statusAtRiskCss +
  statusOffTrackCss +
  '--plinth-band-solid-text:var(--plinth-status-on-track-text);--plinth-band-uneven-text:var(--plinth-status-at-risk-text);--plinth-band-fragile-text:var(--plinth-status-off-track-text);';
