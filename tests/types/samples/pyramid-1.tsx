// Sample 1 of stories/pyramid/Pyramid.mdx, by `npm run build:samples`. Do not edit.
import { PyramidDiagram } from 'plinth/pyramid';

<PyramidDiagram
  title="How Northlight stands"
  previousRound="Round 3"
  scores={[
    { id: 'trust', score: 4.1, previous: 3.8 },
    { id: 'conflict', score: 3.7, previous: 3.2 },
    // …
  ]}
/>;
export {};
