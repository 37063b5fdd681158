import { useState } from 'react';
import { SELECTED, type LevelFigures, type Principle } from '../data';
import { Detail } from './Detail';
import { Figure } from './Figure';
import { bandOf, changeOf, factsOf, seamAt } from './geometry';
import { Icon } from './Icon';
import { amountOf, BANDS, NAMES, OPEN, UP, WARNING } from './words';
import './plain.css';

interface FactProps {
  readonly title: string;
  readonly level: LevelFigures | undefined;
  readonly text: string;
}

function Fact({ title, level, text }: FactProps) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <strong>{level && NAMES[level.id]}</strong>
        {` ${text}`}
      </dd>
    </div>
  );
}

interface PyramidProps {
  readonly levels: readonly LevelFigures[];
  readonly withDetail: boolean;
}

export function PlainPyramid({ levels, withDetail }: PyramidProps) {
  const [selected, setSelected] = useState<Principle>(SELECTED);
  const index = levels.findIndex((level) => level.id === selected);
  const level = levels[index];
  const above = seamAt(levels, index + 1) ? levels[index + 1] : undefined;
  const facts = factsOf(levels);
  return (
    <div className="panel">
      <header>
        <div>
          <h2>How Northlight stands</h2>
          <p className="quiet">Round 4, September. 7 of 8 people answered.</p>
        </div>
        <div className="tools">
          <div className="segments">
            <button type="button" className="on">
              Scores
            </button>
            <button type="button">Change</button>
          </div>
          <button type="button">
            <Icon path={OPEN} />
          </button>
        </div>
      </header>
      <div className="columns">
        <div>
          <Figure
            levels={levels.map((each) => ({ id: each.id, score: each.score, change: changeOf(each) }))}
            selected={selected}
            seams
            onSelect={setSelected}
          />
          <dl className="facts">
            <Fact
              title="Strongest ground"
              level={facts.strongest}
              text={facts.strongest ? BANDS[bandOf(facts.strongest.score)] : ''}
            />
            <Fact
              title="Biggest move"
              level={facts.moved}
              text={facts.moved ? amountOf(changeOf(facts.moved)) : ''}
            />
            <Fact title="Talk about next" level={facts.weakest} text="Weaker than the level it carries" />
          </dl>
        </div>
        <section className="aside">
          {withDetail && level && (
            <Detail
              id={level.id}
              score={level.score}
              change={changeOf(level)}
              above={above?.id}
              aboveScore={above?.score}
            />
          )}
        </section>
      </div>
      <footer className="legend">
        <span>
          <span className="swatch" />
          Filled to the score, 1 to 5
        </span>
        <span>
          <Icon path={UP} size={12} />
          Change since June
        </span>
        <span>
          <Icon path={WARNING} size={12} />
          Weaker than the level it carries
        </span>
        <button type="button">
          <Icon path={WARNING} />
          Show as table
        </button>
      </footer>
    </div>
  );
}
