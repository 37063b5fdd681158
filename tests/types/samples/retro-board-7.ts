// Sample 7 of stories/retro-board/RetroBoard.mdx, by `npm run build:samples`. Do not edit.
import { isRejected, reduceUnknown, retroModel } from 'plinth/core';

const outcome = reduceUnknown(retroModel, board, { command: body, actor: userId, at: Date.now(), origin: 'remote' });
if (isRejected(outcome)) refuse(422, outcome.rejected);
else await keep(outcome.document);
export { outcome };
