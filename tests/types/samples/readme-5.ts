// Sample 5 of README.md, by `npm run build:samples`. Do not edit.
import { summariseTeam } from 'plinth/core';
import { team15 } from 'plinth/instruments';

const summary = summariseTeam(team15, responses, { groupBy: 'site', previous }); // or { status: 'insufficient', answered: 3, needed: 5 }
export { summary };
