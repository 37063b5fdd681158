// Sample 7 of README.md, by `npm run build:samples`. Do not edit.
import { browserStorage } from 'plinth/storage';
import { TeamWorkspace } from 'plinth/workspace';

const storage = browserStorage();

<TeamWorkspace storage={storage} />;
export { storage };
