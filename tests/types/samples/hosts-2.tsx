// Sample 2 of stories/theming/Hosts.mdx, by `npm run build:samples`. Do not edit.
import { PlinthProvider } from 'plinth';
import { PyramidDiagram } from 'plinth/pyramid';
import { followHost, type HostSystem, type ThemeSetting } from 'plinth/theme';
import { useEffect, useState, type ReactNode } from 'react';

function HostTheme({ host, children }: { host: HostSystem; children: ReactNode }) {
  const [theme, setTheme] = useState<ThemeSetting>('auto');
  useEffect(() => followHost({ host, onTheme: (next) => setTheme(next ?? 'auto') }), [host]);
  return <PlinthProvider theme={theme}>{children}</PlinthProvider>;
}

<HostTheme host="canvas">
  <PyramidDiagram />
</HostTheme>;
export { HostTheme };
