// Sample 2 of README.md, by `npm run build:samples`. Do not edit.
import { PyramidDiagram } from 'plinth/pyramid';

<PyramidDiagram title="How we stand" scores={[{ id: 'trust', score: 4.1 }, { id: 'conflict', score: 3.7 }]} />;
export {};
