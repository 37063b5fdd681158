import type { HostCall } from './host.types';

export type Called<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly cause: unknown };

/** Calls the host, for at most `timeout` milliseconds. Whatever it throws, or never answers, is "could not be reached". */
export async function callHost<T>(
  call: (input: HostCall) => Promise<T>,
  timeout: number,
): Promise<Called<T>> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new Error('timeout'));
    }, timeout);
  });
  try {
    return { ok: true, value: await Promise.race([call({ signal: controller.signal }), over]) };
  } catch (cause) {
    return { ok: false, cause };
  } finally {
    clearTimeout(timer);
  }
}

/** A host's mistake is the host's to see, and nobody else's to suffer from. */
export function tellHost(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
