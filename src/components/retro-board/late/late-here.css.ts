import { hereCss } from '../../shared/here.css';
import { part } from '../part';

/** Who else is here, in the header. */
export const lateHereCss = `${hereCss(part)}
@container (max-width: 639px) { & :where(${part('here')}) { order: 4; } }
`;
