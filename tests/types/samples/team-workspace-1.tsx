// Sample 1 of stories/workspace/TeamWorkspace.mdx, by `npm run build:samples`. Do not edit.
import { browserStorage } from 'plinth/storage';
import { TeamWorkspace } from 'plinth/workspace';

// A team that lives in one browser. It asks for its name and its people first.
const storage = browserStorage();

<TeamWorkspace storage={storage} />;
export { storage };
