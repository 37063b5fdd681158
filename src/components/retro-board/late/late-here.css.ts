import { hereCss } from '../../shared/here.css';
import { part } from '../part';

/** Who else is here, in the header. */
export const lateHereCss = `${hereCss(part)}
& :where(${part('people-lists')}) { display: grid; gap: 16px; max-block-size: min(400px, 60dvb); margin: -8px; padding: 8px; overflow-y: auto; overscroll-behavior: contain; border-radius: var(--plinth-radius-md); & :where(ul) { --_face: 24px; display: grid; gap: 6px; margin-block-start: 8px; } & :where(li) { display: flex; align-items: center; gap: 8px; overflow-wrap: anywhere; } }
@container (max-width: 639px) { & :where(${part('here')}) { order: 4; } }
& :where(kbd[data-hint]) { padding: 2px 6px; border-block-end-width: 1px; border-radius: 4px; color: var(--plinth-text-muted); & > :where(svg) { vertical-align: -1px; } }
& :where(kbd[data-end]) { margin-inline-start: auto; }
`;
