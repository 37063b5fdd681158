// Real tabs beside the one that a browser test runs in: same origin, same storage, a process of their own, and they can be
// reloaded in the middle of things.
import type { BrowserContext, Page } from 'playwright';

interface Tab {
  readonly page: Page;
  readonly errors: string[];
}

const tabs = new Map<number, Tab>();
let count = 0;

/** What Vitest hands to a command of the Playwright provider. */
interface CommandContext {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** Opens a page that runs the module and waits for what it puts into `window.tab`. Answers its number. */
export async function openTab(
  { context, page: test }: CommandContext,
  module: string,
  search: string,
): Promise<number> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  const url = new URL(`/plinth-tab?${search}`, test.url());
  await page.route(url.href, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><link rel="icon" href="data:," /><script type="module" src="/${module}"></script>`,
    }),
  );
  await page.goto(url.href);
  await isReady(page).catch((cause: unknown) => {
    throw new Error([String(cause), ...errors].join('\n'), { cause });
  });
  tabs.set(++count, { page, errors });
  return count;
}

/** Ends the page wherever it is, and starts it again. */
export async function reloadTab(_: unknown, tab: number): Promise<void> {
  const { page } = tabs.get(tab)!;
  await page.reload({ waitUntil: 'commit' });
  await isReady(page);
}

/** Calls a function of `window.tab`. */
export async function callTab(_: unknown, tab: number, name: string, input?: unknown): Promise<unknown> {
  return tabs
    .get(tab)!
    .page.evaluate(
      ([name, input]) =>
        (globalThis as unknown as { tab: Record<string, (input: unknown) => unknown> }).tab[name as string]!(
          input,
        ),
      [name, input],
    );
}

/** Answers what the page complained of while it was open. The page of the tests is in front again, where a finger reaches it. */
export async function closeTab({ page: test }: CommandContext, tab: number): Promise<readonly string[]> {
  const { page, errors } = tabs.get(tab)!;
  tabs.delete(tab);
  await page.close();
  await test.bringToFront();
  return errors;
}

const isReady = (page: Page) =>
  page.waitForFunction(() => 'tab' in globalThis, undefined, { timeout: 60_000 });
