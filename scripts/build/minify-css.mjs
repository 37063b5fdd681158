// Takes the air out of the CSS that travels in strings: every template of a `*.css.ts` module, which holds CSS and
// nothing else. Sources stay readable, and what a browser reads of them stays the same.

/** @returns {import('rollup').Plugin} */
export function minifyCss() {
  return {
    name: 'minify-css',
    transform: {
      // After esbuild, so that the parser meets JavaScript.
      order: 'post',
      handler(code, id) {
        if (!id.endsWith('.css.ts')) return null;
        const pieces = templatePieces(this.parse(code));
        let out = '';
        let end = 0;
        for (const piece of pieces) {
          out += code.slice(end, piece.start) + squeeze(code.slice(piece.start, piece.end));
          end = piece.end;
        }
        // No line of these modules can fail, so none needs to be found again.
        return { code: out + code.slice(end), map: { mappings: '' } };
      },
    },
  };
}

/** The text between the backticks and the gaps, in the order of the source. */
function templatePieces(tree) {
  const found = [];
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'TemplateElement') found.push(node);
    else for (const child of Object.values(node)) visit(child);
  };
  visit(tree);
  return found.sort((a, b) => a.start - b.start);
}

const QUOTED = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/;

/**
 * CSS without comments and without the white space that separates nothing. Quoted text stays as it is, and so does
 * white space at either end beside a name, since a piece may stop in the middle of a selector.
 */
export function squeeze(css) {
  return css
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : squeezeUnquoted(part)))
    .join('');
}

function squeezeUnquoted(css) {
  return (
    css
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]|>(?!=)) ?/g, '$1')
      // Only after the colon: before one, a space is a descendant (`& :where(…)`).
      .replace(/: /g, ':')
      .replace(/;+}/g, '}')
      // A nested rule that begins with a descendant or a child means the same without the `&`.
      .replace(/(^ ?|[{};])& ?(?=[:*>[])(?<=& |&(?=>))/g, '$1')
  );
}
