// Sample 2 of stories/guides/TeamResults.mdx, by `npm run build:samples`. Do not edit.
import { createEnvironment, createStore, createTeamDocument, teamModel } from 'plinth/core';

const env = createEnvironment(); // clock, ids, chance
const store = createStore({ model: teamModel, document: createTeamDocument(env), env });
store.dispatch({ type: 'round.open', round: 'spring', instrument: 'team-15', on: '2026-03-02' });
store.dispatch({ type: 'round.invite', round: 'spring', invited: 8 }); // you send the invitations
store.dispatch({ type: 'round.count', round: 'spring', answered: 4 }); // 4 of 8, without names
store.dispatch({ type: 'round.remind', round: 'spring', on: '2026-03-09' }); // to all: nobody knows who is missing
store.dispatch({ type: 'round.close', round: 'spring', on: '2026-03-16', summary });
export { env, store };
