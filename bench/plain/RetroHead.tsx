import { memo } from 'react';
import { PEOPLE } from '../data-retro';
import { Icon } from './Icon';
import { CHECK, initials, MORE, PENCIL, PHASES, SLIDERS, TIMER, UNDO } from './retro-words';

const SHOWN = 5;
const NOW = 4;

/** Title, people, timer, undo and the steps of the meeting. */
export const RetroHead = memo(function RetroHead({ cast }: { readonly cast: number }) {
  return (
    <div className="head">
      <header className="top">
        <div className="title">
          <span>
            <h2>
              <bdi>Looking back</bdi>
            </h2>
            <button type="button">
              <Icon path={PENCIL} size={14} />
            </button>
          </span>
          <p>Everyone’s cards are open. Totals appear when voting ends.</p>
        </div>
        <ul className="people">
          {PEOPLE.slice(0, SHOWN).map(({ id }, index) => (
            <li key={id}>
              <span className={`face person-${index % 5}`}>{initials[index]}</span>
            </li>
          ))}
          <li>
            <span className="face">+{PEOPLE.length - SHOWN}</span>
          </li>
        </ul>
        <span className="timer">
          <button type="button">
            <Icon path={TIMER} />
            <span>Timer</span>
          </button>
        </span>
        <span className="tools">
          <button type="button">
            <Icon path={UNDO} />
          </button>
          <button type="button">
            <Icon path={MORE} />
          </button>
          <button type="button" className="next">
            Next: Discuss
          </button>
        </span>
      </header>
      <div className="phases">
        <nav>
          <p>Vote, step 5 of 8</p>
          <ol>
            {PHASES.map((phase, index) => (
              <li key={phase}>
                <button type="button" className={index === NOW ? 'step now' : 'step'}>
                  {index < NOW && <Icon path={CHECK} size={14} />}
                  <span>{phase}</span>
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <span className="aside">
          <span>{cast} votes cast</span>
          <button type="button">
            <Icon path={SLIDERS} />
            Voting
          </button>
          <button type="button" className="ready">
            <Icon path={CHECK} size={14} />
            I’m ready
          </button>
        </span>
      </div>
    </div>
  );
});
