// Sample 2 of stories/retro-board/RetroBoard.mdx, by `npm run build:samples`. Do not edit.
import { openActions } from 'plinth/core';
import { RetroBoard } from 'plinth/retro-board';

const previousActions = { retro: last.id, actions: openActions(last) };
<RetroBoard previousActions={previousActions} onMakeGoal={({ text, due, owners }) => addGoal({ text, due, owners })} />;
export { previousActions };
