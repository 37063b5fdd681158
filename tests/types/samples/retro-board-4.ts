// Sample 4 of stories/retro-board/RetroBoard.mdx, by `npm run build:samples`. Do not edit.
import { exportRetro, importRetro } from 'plinth/core';

const { document, report } = importRetro(await file.text());
const markdown = document && exportRetro(document, 'markdown');
export { document, report, markdown };
