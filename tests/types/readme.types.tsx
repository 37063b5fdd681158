// The samples of the README and the guides, as a host would paste them. They are compiled, not run: a name that is gone
// or a prop that has changed fails the type check.
import { PlinthProvider } from 'plinth';
import { scoreResponse, type Response } from 'plinth/core';
import { usePyramid } from 'plinth/hooks';
import { team15 } from 'plinth/instruments';
import { de } from 'plinth/locales/de';
import { PyramidDiagram } from 'plinth/pyramid';
import { browserStorage } from 'plinth/storage';
import { checkTheme, contrastReport, extendTheme, light, toCss } from 'plinth/theme';
import { TrustAssessmentForm } from 'plinth/trust-assessment';

declare function send(response: Response): Promise<void>;
declare const response: Response;

export const assessment = (
  <TrustAssessmentForm instrument={team15} storage={browserStorage()} onSubmit={(answers) => send(answers)} />
);

export const pyramid = (
  <PyramidDiagram
    title="How we stand"
    scores={[
      { id: 'trust', score: 4.1 },
      { id: 'conflict', score: 3.7 },
    ]}
    classNames={{ figure: 'theirs' }}
  />
);

const { subscales } = scoreResponse(team15, response.answers);
export const trust: { mean: number | null; percent: number | null; band: string | null } | undefined =
  subscales['trust'];
export const scored = <PyramidDiagram scores={subscales} />;

export function Headless() {
  const headless = usePyramid({ scores: subscales });
  return (
    <ol {...headless.listProps}>
      <li>
        <button {...headless.getLevelProps('trust')}>Trust</button>
      </li>
    </ol>
  );
}

const acme = extendTheme({
  base: light,
  name: 'acme',
  variables: { '--plinth-accent-solid': '#0b6e4f', '--plinth-radius-xl': '4px' },
});
export const unreadable = contrastReport(acme).filter((pair) => !pair.passes);
export const checked = checkTheme(acme);
const css = toCss(acme);
export const printed: string | undefined = css.ok ? css.value : undefined;

export const page = (
  <PlinthProvider theme="dark" density="compact" messages={de} person={{ id: 'me' }}>
    <PyramidDiagram theme={acme} />
  </PlinthProvider>
);

export const german = { ...de, assessment: { ...de.assessment, 'result.private': 'Nur für dich' } };
