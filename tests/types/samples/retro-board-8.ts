// Sample 8 of stories/retro-board/RetroBoard.mdx, by `npm run build:samples`. Do not edit.
import { retroPrivacyChecks } from 'plinth/testing';

for (const { name, run } of retroPrivacyChecks({ open: openRoom, settle })) test(name, run);
export {};
