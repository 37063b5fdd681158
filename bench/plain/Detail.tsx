import { memo, type ReactNode } from 'react';
import { PRINCIPLES, type Principle } from '../data';
import { Icon } from './Icon';
import { levelTexts } from './texts';
import { amountOf, arrowOf, CHECK, NAMES, OPEN, SAME, WARNING } from './words';

function Points({ points, path }: { readonly points: readonly string[]; readonly path: string }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>
          <Icon path={path} />
          <span>{point}</span>
        </li>
      ))}
    </ul>
  );
}

function More({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details>
      <summary>
        <h4>{title}</h4>
        <Icon path={OPEN} />
      </summary>
      {children}
    </details>
  );
}

interface DetailProps {
  readonly id: Principle;
  readonly score: number;
  readonly change: number;
  /** The level above, if it is much stronger. */
  readonly above: Principle | undefined;
  readonly aboveScore: number | undefined;
}

export const Detail = memo(function Detail({ id, score, change, above, aboveScore }: DetailProps) {
  const texts = levelTexts[id];
  const index = PRINCIPLES.indexOf(id);
  const below = PRINCIPLES[index - 1];
  return (
    <div className={`detail ${id}`}>
      <div className="head">
        <p className="eyebrow">{`Level ${index + 1} of 5, ${below ? `rests on ${NAMES[below]}` : 'the ground'}`}</p>
        <h3>{NAMES[id]}</h3>
        <p className="figure">
          <strong>{score.toFixed(1)}</strong>
          <span> of 5</span>
          <span className="trend">
            <Icon path={arrowOf(change)} size={12} />
            {`${amountOf(change)} since June`}
          </span>
        </p>
      </div>
      <p>{texts.meaning}</p>
      {above && (
        <div className="note">
          <Icon path={WARNING} />
          <div>
            <strong>{`${NAMES[above]} stands on this.`}</strong>
            {` The level above scores ${aboveScore?.toFixed(1)}. What stands on thinner ground seldom lasts.`}
          </div>
        </div>
      )}
      <section>
        <h4>{below ? `Why it rests on ${NAMES[below]}` : 'Why it is the ground'}</h4>
        <p>{texts.restsOn}</p>
      </section>
      <section>
        <h4>Signs of health</h4>
        <Points points={texts.health} path={CHECK} />
      </section>
      <div className="more">
        <More title="Warning signs">
          <Points points={texts.warnings} path={SAME} />
        </More>
        <More title="What a leader does">
          <Points points={texts.leader} path={SAME} />
        </More>
        <More title="Worth trying">
          <dl>
            {texts.practices.map((practice) => (
              <div key={practice.title}>
                <dt>{practice.title}</dt>
                <dd>{practice.text}</dd>
              </div>
            ))}
          </dl>
        </More>
      </div>
    </div>
  );
});
