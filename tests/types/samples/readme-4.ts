// Sample 4 of README.md, by `npm run build:samples`. Do not edit.
import { scoreResponse } from 'plinth/core';
import { team15 } from 'plinth/instruments';

const { subscales } = scoreResponse(team15, response.answers); // { trust: { mean: 4.33, percent: 0.83, band: 'solid', … }, … }
export { subscales };
