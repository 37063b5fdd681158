import { requiredRatio } from '../contrast';
import { TOKEN_PAIRS, type TokenPair } from '../pairs';
import type { Contrast, ThemeVariables, TokenName } from '../theme.types';
import type { ThemeAdjustment } from './brand.types';
import { createRatio, nearest, type Ratio } from './nearest';
import { settleAccent, type Colours } from './settle-accent';

/** Times that all pairs are gone through: a colour that moves may be the ground of another. */
const ROUNDS = 8;

/** The colours and what had to move. Only lightness moves, by as little as meets every pair it is the foreground of. */
export function makeLegible(
  wanted: ThemeVariables,
  contrast: Contrast,
  own: ThemeVariables = {},
): { readonly variables: ThemeVariables; readonly adjustments: readonly ThemeAdjustment[] } {
  const colours: Colours = { ...wanted };
  const ratio = createRatio();
  const holds = ({ foreground, background, kind }: TokenPair, ink = colours[foreground]) => {
    const ground = colours[background];
    return ink === undefined || ground === undefined || ratio(ink, ground) >= requiredRatio(kind, contrast);
  };

  settleAccent(colours, { ratio, contrast, own });
  for (let round = 0; round < ROUNDS; round += 1) {
    const failing = new Set(TOKEN_PAIRS.filter((pair) => !holds(pair)).map((pair) => pair.foreground));
    if (failing.size === 0) break;
    for (const token of failing) {
      const pairs = TOKEN_PAIRS.filter((pair) => pair.foreground === token);
      const moved = nearest(colours[token], (ink) => pairs.every((pair) => holds(pair, ink)));
      if (moved !== null) colours[token] = moved;
    }
  }
  return { variables: colours, adjustments: adjustmentsOf(wanted, colours, contrast, ratio) };
}

function adjustmentsOf(
  wanted: ThemeVariables,
  made: Colours,
  contrast: Contrast,
  ratio: Ratio,
): ThemeAdjustment[] {
  const moved = (Object.keys(made) as TokenName[]).filter((token) => made[token] !== wanted[token]);
  return moved.flatMap((token) => {
    const measured = TOKEN_PAIRS.filter((pair) => pair.foreground === token || pair.background === token)
      .map(({ foreground, background, kind }) => ({
        because: { foreground, background },
        ratioBefore: ratio(wanted[foreground]!, wanted[background]!),
        ratioAfter: ratio(made[foreground]!, made[background]!),
        required: requiredRatio(kind, contrast),
      }))
      .filter((entry) => Number.isFinite(entry.ratioBefore) && Number.isFinite(entry.ratioAfter));
    const own = measured.filter(({ because }) => because.foreground === token);
    const missed = own.filter((entry) => entry.ratioBefore < entry.required);
    const [hardest] = [...(missed.length > 0 ? missed : measured)].sort(
      (a, b) => a.ratioBefore / a.required - b.ratioBefore / b.required,
    );
    return hardest ? [{ token, from: wanted[token]!, to: made[token]!, ...hardest }] : [];
  });
}
