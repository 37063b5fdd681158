// One token as CSS custom properties. Short spellings: these bytes travel with every widget.
export const LEADING = '--plinth-leading';
export const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const short = (number) => String(number).replace(/^(-?)0\./, '$1.');
export const length = ({ value, unit }) => `${short(value)}${unit}`;
/** Inside a list a zero needs no unit; alone it keeps it, since `calc()` refuses a bare zero. */
const bare = (size) => (size.value === 0 ? '0' : length(size));
const shortHex = (hex) => hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
const family = (names) => names.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(',');

function color({ hex, alpha = 1 }) {
  if (alpha === 1) return shortHex(hex);
  if (alpha === 0) return '#0000';
  return (
    hex +
    Math.round(alpha * 255)
      .toString(16)
      .padStart(2, '0')
  );
}

const lightDark = (light, dark) => (light === dark ? light : `light-dark(${light},${dark})`);

/** One layer as `[geometry, ink]`. */
function layer({ offsetX, offsetY, blur, spread, color: ink }) {
  const sizes = [bare(offsetX), bare(offsetY), bare(blur), bare(spread)];
  while (sizes.length > 2 && sizes.at(-1) === '0') sizes.pop();
  return [sizes.join(' '), color(ink)];
}

/** `light-dark()` is a colour, so a layer that only one mode has is there in both, and clear in the other. */
function shadow(light, dark) {
  const [inLight, inDark] = [light, dark].map((layers) => new Map(layers.map(layer)));
  const geometries = [...new Map([...inLight, ...inDark]).keys()];
  const ink = (layers, geometry) => layers.get(geometry) ?? '#0000';
  return geometries
    .map((geometry) => `${geometry} ${lightDark(ink(inLight, geometry), ink(inDark, geometry))}`)
    .join(',');
}

/** Line heights are printed in px, so that scripts that need more room can add the same to all of them. */
function font({ fontSize, fontWeight, lineHeight }) {
  const line = Math.round(fontSize.value * lineHeight);
  return `${fontWeight} ${length(fontSize)}/calc(${line}px + var(${LEADING})) var(--plinth-font-sans)`;
}

const PRINTERS = {
  color: (light, dark) => lightDark(color(light), color(dark)),
  shadow,
  dimension: length,
  duration: length,
  fontFamily: family,
  cubicBezier: (points) => `cubic-bezier(${points.map(short).join(',')})`,
};

/** The path of a token without the words that only order the files. */
function nameOf(path) {
  const [first, second, ...rest] = path;
  if (first === 'color') return [second, ...rest];
  if (first === 'font') return ['font', ...rest];
  if (first === 'leading') return ['leading'];
  if (first === 'motion') return [second === 'easing' ? 'ease' : second, ...rest];
  return path;
}

export const variableName = (path) => `--plinth-${nameOf(path).map(kebab).join('-')}`;

/**
 * `{path, type, value, reference?}` to `[[name, value], …]`: two for a typography token, one for any other. With the
 * value of the same token in the dark, a colour is printed as `light-dark()`.
 */
export function customProperties({ path, type, value, reference }, inTheDark = value) {
  if (type === 'typography') {
    const role = kebab(path.at(-1));
    const track = value.letterSpacing;
    return [
      [`--plinth-type-${role}`, font(value)],
      [`--plinth-track-${role}`, length(track)],
    ];
  }
  // A reference between the second and the third layer stays one, so that a brand that sets the first name sets both.
  if (reference?.startsWith('color.'))
    return [[variableName(path), `var(${variableName(reference.split('.'))})`]];
  return [[variableName(path), PRINTERS[type](value, inTheDark)]];
}
