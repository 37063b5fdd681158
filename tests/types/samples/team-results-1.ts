// Sample 1 of stories/guides/TeamResults.mdx, by `npm run build:samples`. Do not edit.
import { summariseTeam } from 'plinth/core';
import { team15 } from 'plinth/instruments';

const summary = summariseTeam(team15, responses, { groupBy: ['site', 'role'], previous, random: Math.random });
export { summary };
