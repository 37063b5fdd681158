// Types alone: `import type {} from 'plinth/elements-jsx'` lets JSX know the elements.
export type * from '../embed/elements/jsx.types';
