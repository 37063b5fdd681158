// Generated from src/theme/tokens by `npm run build:tokens`. Do not edit.
export const principleSolidCss = '--plinth-principle-trust-solid:light-dark(#2c9a81,#53bca1);--plinth-principle-conflict-solid:light-dark(#bd6c64,#e18c83);--plinth-principle-commitment-solid:light-dark(#6884c6,#87a4e9);--plinth-principle-accountability-solid:light-dark(#aa6ea4,#cc8ec6);--plinth-principle-results-solid:light-dark(#a67f32,#c7a054);';
export const principleSolidLightCss = principleSolidCss;
export const principleSolidDarkCss = '';
