import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { StyleTarget } from '../../src/components/shared/StyleTarget';
import type { ToolbarGlobals } from './toolbars';

interface Place {
  readonly styles: HTMLElement | ShadowRoot;
  readonly body: Element | DocumentFragment;
}

/** Puts a story where the toolbar says. What is elsewhere gets its styles there, as a host would do it. */
export function MountPlace({ mount, children }: { mount: ToolbarGlobals['mount']; children: ReactNode }) {
  if (mount === 'light') return <>{children}</>;
  return mount === 'shadow' ? <InShadow>{children}</InShadow> : <InFrame>{children}</InFrame>;
}

const filled = (place: Place | undefined, children: ReactNode) =>
  place && createPortal(<StyleTarget target={place.styles}>{children}</StyleTarget>, place.body);

function InShadow({ children }: { children: ReactNode }) {
  const [host, setHost] = useState<HTMLElement | null>(null);
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    const root = host && (host.shadowRoot ?? host.attachShadow({ mode: 'open' }));
    if (root) setPlace({ styles: root, body: root });
  }, [host]);
  return (
    <div ref={setHost} data-mount="shadow">
      {filled(place, children)}
    </div>
  );
}

function InFrame({ children }: { children: ReactNode }) {
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null);
  const [place, setPlace] = useState<Place>();

  useEffect(() => {
    const page = frame?.contentDocument;
    if (!frame || !page) return undefined;
    page.documentElement.lang = document.documentElement.lang || 'en';
    page.title = 'Story';
    // The fonts and the rows of the stories; a host's page brings its own.
    for (const style of document.querySelectorAll('style:not([data-styled]), link[rel="stylesheet"]'))
      page.head.append(style.cloneNode(true));
    page.body.style.margin = '0';
    page.body.style.fontFamily = "'Noto Sans Variable', 'Noto Sans Arabic Variable', sans-serif";
    setPlace({ styles: page.head, body: page.body });
    const observer = new ResizeObserver(() => {
      frame.style.blockSize = `${page.body.scrollHeight + 8}px`;
    });
    observer.observe(page.body);
    return () => observer.disconnect();
  }, [frame]);

  return (
    <>
      <iframe ref={setFrame} className="story-frame" title="Story" />
      {filled(place, children)}
    </>
  );
}
