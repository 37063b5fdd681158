import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PlinthProvider } from 'plinth';
import { en } from 'plinth/locales/en';
import { RetroTwoPeople } from '../../stories/retro-board/RetroTwoPeople';

const given = new URLSearchParams(location.search);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <PlinthProvider messages={en} locale="en">
      <RetroTwoPeople hidden={given.has('hidden')} anonymous={given.has('anonymous')} />
    </PlinthProvider>
  </StrictMode>,
);
