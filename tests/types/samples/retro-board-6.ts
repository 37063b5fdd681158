// Sample 6 of stories/retro-board/RetroBoard.mdx, by `npm run build:samples`. Do not edit.
import { authorizeRetro } from 'plinth/core';

if (!authorizeRetro(command, userId, board)) refuse(403);
export {};
