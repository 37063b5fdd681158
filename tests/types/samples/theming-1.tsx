// Sample 1 of stories/theming/Theming.mdx, by `npm run build:samples`. Do not edit.
import { PlinthProvider } from 'plinth';
import { PyramidDiagram } from 'plinth/pyramid';

<PlinthProvider theme="auto" density="regular">
  <PyramidDiagram />
  <PyramidDiagram theme="dark" />
</PlinthProvider>;
export {};
