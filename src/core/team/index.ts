export type { TeamRecords } from './team-records.types';
export { missingRetros, retrosInOrder, type TeamRetro } from './retros';
export { openRound, standingOf, type Standing } from './standing';
export {
  goalIdOf,
  goalReachedOn,
  promotion,
  reviewFor,
  teamActions,
  type Promotion,
  type TeamAction,
} from './actions';
export { farewell, holdingsOf, welcomeBack, type Holdings, type TeamChange } from './people';
export { resultsOf, type ResultsReading } from './results';
export { levelToTalkAbout } from './level-to-talk-about';
export { levelLeads, principleTemplate, type LevelLeads } from './level-leads';
export { journeyOf, type Journey, type JourneyEvent, type JourneySeries } from './journey';
export { loopOf, type Loop, type LoopStep } from './loop';
export { toDosFor, type ToDo } from './to-do';
export { retroDigest, type DigestCard, type DigestColumn, type RetroDigest } from './retro-digest';
