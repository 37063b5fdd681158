// Sample 4 of stories/theming/Theming.mdx, by `npm run build:samples`. Do not edit.
import { PyramidDiagram } from 'plinth/pyramid';
import { contrastReport, extendTheme, light } from 'plinth/theme';

const acme = extendTheme({
  base: light,
  name: 'acme',
  variables: { '--plinth-accent-solid': '#0b6e4f', '--plinth-radius-xl': '4px' },
});

contrastReport(acme).filter((pair) => !pair.passes); // what nobody could read
<PyramidDiagram theme={acme} />;
export { acme };
