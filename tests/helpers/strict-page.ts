/** A same-origin page of its own in an iframe, under the policy of a careful host: no inline styles, no nonce, no eval. */
export interface StrictPage {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly host: HTMLElement;
  /** Directives that were violated so far. */
  readonly violations: readonly string[];
  remove(): void;
}

export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

export async function openStrictPage(policy: string = STRICT_POLICY): Promise<StrictPage> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><body><div id="host"></div></body></html>`;
  frame.width = '800';
  frame.height = '600';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  const host = page?.getElementById('host');
  if (!page || !host) throw new Error('The iframe has no document.');
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
  return { frame, document: page, host, violations, remove: () => frame.remove() };
}

/** Violations are reported by a task of their own; two frames are enough to see one. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 50));
}
