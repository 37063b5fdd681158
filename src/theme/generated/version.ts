// Generated from src/theme/tokens by `npm run build:tokens`. Do not edit.
export const version = '0-1-0';
