// Sample 1 of stories/retro-board/RetroBoard.mdx, by `npm run build:samples`. Do not edit.
import { RetroBoard } from 'plinth/retro-board';
import { browserStorage } from 'plinth/storage';

<RetroBoard template="start-stop-continue" person={me} people={team} storage={browserStorage()} privateStorage={browserStorage()} />;
export {};
