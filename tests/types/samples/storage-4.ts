// Sample 4 of stories/guides/Storage.mdx, by `npm run build:samples`. Do not edit.
import { storageChecks } from 'plinth/testing';

const checks = storageChecks({
  open: () => [myStorage(), myStorage()], // two tabs on one empty place
  settle: () => new Promise((resolve) => setTimeout(resolve, 50)), // until each has heard of the other
});
for (const { name, run } of checks) test(name, run);
export { checks };
