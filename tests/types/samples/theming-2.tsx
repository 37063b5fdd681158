// Sample 2 of stories/theming/Theming.mdx, by `npm run build:samples`. Do not edit.
import { PyramidDiagram } from 'plinth/pyramid';
import { createTheme } from 'plinth/theme';

const made = createTheme({
  name: 'acme',
  primary: '#ffd400', // buttons, links, focus, what is selected
  secondary: '#7a2048', // the five levels start from its hue
  neutral: '#1f1d1a', // tints ground, text and lines
  font: '"Lato", sans-serif',
  radius: 4, // of a card, in px
  levels: 'five-hues', // or 'one-hue'
});

if (made.ok) {
  const { auto, report, adjustments } = made.value;
  console.table(adjustments.light); // token, from, to, the pair that asked for it, contrast before and after
  console.table(report.light); // all pairs, all passing
  <PyramidDiagram theme={auto} />;
} else {
  console.table(made.problems); // code and path, for example notAllowed at ['primary']
}
export { made };
