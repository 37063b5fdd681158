import type { ReactNode } from 'react';
import { StyleRegistry } from './StyleRegistry';

export const metadata = { title: 'A host', icons: { icon: 'data:,' } };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <StyleRegistry>{children}</StyleRegistry>
      </body>
    </html>
  );
}
