// Sample 3 of README.md, by `npm run build:samples`. Do not edit.
import { RetroBoard } from 'plinth/retro-board';
import { browserStorage } from 'plinth/storage';

const storage = browserStorage();

<RetroBoard storageKey="sprint-18" template="start-stop-continue" person={me} people={team} storage={storage} privateStorage={storage} />;
export { storage };
