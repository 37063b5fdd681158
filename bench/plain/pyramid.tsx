import { useState } from 'react';
import { SELECTED, type LevelFigures, type Principle } from '../data';
import { Detail } from './Detail';
import { Figure, Ledger, NAMES } from './Figure';
import { factsOf, seamAt } from './geometry';
import './plain.css';

function Fact({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div>
      <span className="quiet">{title}</span>
      <p>{text}</p>
    </div>
  );
}

export function PlainPyramid({ levels }: { readonly levels: readonly LevelFigures[] }) {
  const [selected, setSelected] = useState<Principle>(SELECTED);
  const index = levels.findIndex((level) => level.id === selected);
  const level = levels[index];
  const above = seamAt(levels, index + 1) ? levels[index + 1] : undefined;
  const facts = factsOf(levels);
  return (
    <section className="panel">
      <header>
        <div>
          <h2>How Northlight stands</h2>
          <p>Round 4, September. 7 of 8 people answered.</p>
        </div>
        <div className="tools">
          <button className="on">Scores</button>
          <button>Change</button>
          <button>More</button>
        </div>
      </header>
      <div className="columns">
        <div>
          <div className="picture">
            <Figure levels={levels} selected={selected} onSelect={setSelected} />
            <Ledger levels={levels} selected={selected} />
          </div>
          <div className="facts">
            <Fact title="Strongest ground" text={facts.strongest ? NAMES[facts.strongest.id] : ''} />
            <Fact title="Biggest move" text={facts.moved ? NAMES[facts.moved.id] : ''} />
            <Fact title="Talk about next" text={facts.weakest ? NAMES[facts.weakest.id] : ''} />
          </div>
        </div>
        {level && (
          <Detail
            id={level.id}
            score={level.score}
            change={Math.round((level.score - level.previous) * 10) / 10}
            above={above?.id}
            aboveScore={above?.score}
          />
        )}
      </div>
    </section>
  );
}
