// Sample 1 of stories/guides/ScaleOut.mdx, by `npm run build:samples`. Do not edit.
import { Redis } from '@hocuspocus/extension-redis';
import { mergeUpdates } from 'yjs';

const redis = new Redis({ host: '127.0.0.1', port: 6379, options: { enableReadyCheck: false } });

const keepWhatIsThere = (stored: Uint8Array | null, state: Uint8Array) =>
  stored ? mergeUpdates([stored, state]) : state;
export { redis, keepWhatIsThere };
