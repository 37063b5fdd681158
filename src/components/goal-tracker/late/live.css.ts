import { hereCss } from '../../shared/here.css';

const part = (name: string): string => `[data-plinth-part="goal-${name}"]`;

/** Above the goals, where they are shared. */
export const liveCss = `
display: grid; grid-template-columns: minmax(0, 1fr); justify-items: start; gap: 8px;
&:where(:empty) { display: none; }
& > :where([data-plinth-part="note"]) { inline-size: 100%; }
${hereCss(part)}
& :where(${part('here')} ${part('face')}) { inline-size: 28px; block-size: 28px; font-size: 10px; }
& :where(${part('face')}[data-more]) { background: var(--plinth-bg-pressed); color: var(--plinth-text-muted); }
`;
