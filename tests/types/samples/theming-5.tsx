// Sample 5 of stories/theming/Theming.mdx, by `npm run build:samples`. Do not edit.
import { PyramidDiagram } from 'plinth/pyramid';

const classNames = { root: 'shadowless', facts: 'aside' } as const;
<PyramidDiagram classNames={classNames} />;
export { classNames };
