import { Writable } from 'node:stream';
import type { ReactElement } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

export interface ServerPage {
  readonly html: string;
  /** The `<style>` tags that belong before the markup. */
  readonly styles: string;
}

/** What a host's server does with a widget in one go. */
export function renderOnServer(ui: ReactElement): ServerPage {
  const sheet = new ServerStyleSheet();
  try {
    const html = renderToString(sheet.collectStyles(ui));
    return { html, styles: sheet.getStyleTags() };
  } finally {
    sheet.seal();
  }
}

/** The same as a stream; resolves when all of it has come. Errors while rendering reject. */
export function streamOnServer(ui: ReactElement): Promise<string> {
  const sheet = new ServerStyleSheet();
  return new Promise<string>((resolve, reject) => {
    let text = '';
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        text += chunk.toString();
        done();
      },
      final(done) {
        sheet.seal();
        resolve(text);
        done();
      },
    });
    const fail = (error: unknown) => reject(error instanceof Error ? error : new Error(String(error)));
    const stream = renderToPipeableStream(sheet.collectStyles(ui), {
      onAllReady: () => void stream.pipe(sink),
      onShellError: fail,
      onError: fail,
    });
  });
}
