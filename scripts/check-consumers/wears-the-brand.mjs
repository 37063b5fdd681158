/**
 * An element of a page that the loader follows (`data-follow`) has the page's colour, and is light or dark as the page is.
 * @param {import('playwright').Page} page
 */
export async function wearsTheBrand(page) {
  const root = page.locator('plinth-trust-assessment [data-plinth-part="trust-assessment-root"]');
  await root.waitFor();
  const wears = (scheme, accent) =>
    page.waitForFunction(
      ([wantedScheme, wantedAccent]) => {
        const { shadowRoot } = document.querySelector('plinth-trust-assessment') ?? {};
        const found = shadowRoot?.querySelector('[data-plinth-part="trust-assessment-root"]');
        const style = found && getComputedStyle(found);
        return (
          style?.colorScheme === wantedScheme &&
          (wantedAccent === null || style.getPropertyValue('--plinth-accent-solid') === wantedAccent)
        );
      },
      [scheme, accent],
      { timeout: 15_000 },
    );
  await wears('light', '#8a1538');
  await page.evaluate(() => document.documentElement.setAttribute('data-bs-theme', 'dark'));
  await wears('dark', null);
}
