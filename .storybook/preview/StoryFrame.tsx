import { StrictMode, useLayoutEffect, useRef, type ReactNode } from 'react';
import { PlinthProvider } from 'plinth';
import type { Catalogue } from 'plinth/locales/types';
import { MountPlace } from './MountPlace';
import { effectiveTheme, pageColours, themeSetting } from './theme-values';
import type { ToolbarGlobals } from './toolbars';

export interface StoryFrameProps {
  readonly globals: ToolbarGlobals;
  readonly messages: Catalogue;
  /** A story alone is the page's main content; in docs several stand on one page. */
  readonly view: 'story' | 'docs';
  readonly children: ReactNode;
}

/** The page of a pretended host: its background, its font, its container, and what the toolbars say. */
export function StoryFrame({ globals, messages, view, children }: StoryFrameProps) {
  const { density, locale, direction, motion, width, strict, mount } = globals;
  const theme = effectiveTheme(globals.theme, globals.contrast);
  const ref = useRef<HTMLElement>(null);
  const { background, scheme } = pageColours(theme);

  useLayoutEffect(() => {
    ref.current?.style.setProperty('--story-background', background);
    ref.current?.style.setProperty('--story-scheme', scheme);
  }, [background, scheme]);

  const Page = view === 'story' ? 'main' : 'div';
  const content = (
    <PlinthProvider
      theme={themeSetting(theme)}
      density={density}
      locale={locale}
      messages={messages}
      direction={direction === 'language' ? undefined : direction}
    >
      {children}
    </PlinthProvider>
  );
  return (
    <Page
      ref={ref as React.RefObject<HTMLDivElement>}
      className="plinth-story"
      data-view={view}
      data-width={width}
      data-motion={motion}
      lang={locale}
      dir={direction === 'language' ? messages.direction : direction}
    >
      <div className="plinth-story-container" style={width === 'full' ? {} : { inlineSize: width }}>
        <MountPlace key={mount} mount={mount}>
          {strict === 'on' ? <StrictMode>{content}</StrictMode> : content}
        </MountPlace>
      </div>
    </Page>
  );
}
