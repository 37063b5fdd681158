// Sample 1 of stories/guides/Words.mdx, by `npm run build:samples`. Do not edit.
import { PlinthProvider } from 'plinth';
import { de } from 'plinth/locales/de';

<PlinthProvider messages={de}>…</PlinthProvider>;
export {};
