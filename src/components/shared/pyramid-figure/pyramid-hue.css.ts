import { PRINCIPLES } from '../../../core/model/default-model';

const ROLES = ['soft', 'fill', 'solid', 'strong', 'text', 'border'];

/** `data-hue="1"` to `"5"` hands the colours of one principle to everything inside, as `--_soft`, `--_fill` … */
export const pyramidHueCss = PRINCIPLES.map(
  (name, index) =>
    `& :where([data-hue="${index + 1}"]) { ${ROLES.map((role) => `--_${role}: var(--plinth-principle-${name}-${role});`).join(' ')} }`,
).join('\n');
