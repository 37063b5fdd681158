// Generated from src/theme/tokens by `npm run build:tokens`. Do not edit.
export const compactCss = '--plinth-density-control:30px;--plinth-density-control-small:24px;--plinth-density-card-padding:10px;--plinth-density-card-gap:6px;--plinth-density-panel-padding:16px;--plinth-density-level:56px;';
export const regularCss = '--plinth-density-control:36px;--plinth-density-control-small:28px;--plinth-density-card-padding:14px;--plinth-density-card-gap:10px;--plinth-density-panel-padding:24px;--plinth-density-level:68px;';
export const comfortableCss = '--plinth-density-control:44px;--plinth-density-control-small:36px;--plinth-density-card-padding:18px;--plinth-density-card-gap:14px;--plinth-density-panel-padding:32px;--plinth-density-level:80px;';
