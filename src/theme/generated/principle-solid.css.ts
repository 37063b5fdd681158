// Generated from src/theme/tokens by `npm run build:tokens`. Do not edit.
export const principleSolidLightCss = '--plinth-principle-trust-solid:#2c9a81;--plinth-principle-conflict-solid:#bd6c64;--plinth-principle-commitment-solid:#6884c6;--plinth-principle-accountability-solid:#aa6ea4;--plinth-principle-results-solid:#a67f32;';
export const principleSolidDarkCss = '--plinth-principle-trust-solid:#53bca1;--plinth-principle-conflict-solid:#e18c83;--plinth-principle-commitment-solid:#87a4e9;--plinth-principle-accountability-solid:#cc8ec6;--plinth-principle-results-solid:#c7a054;';
