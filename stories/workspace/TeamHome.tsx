import { browserStorage } from 'plinth/storage';
import { TeamWorkspace, type TeamWorkspaceProps } from 'plinth/workspace';
import { useMemo, useState } from 'react';
import { clockFrom } from '../shared/clock';
import { me, NOW, people, sampleGoals, sampleRetros, TODAY } from './data';
import { createSampleHost } from './sample-host';

const now = clockFrom(NOW);
const KEY = 'plinth-stories:own-team';

/**
 * What a visitor sees first: a sample team to look around in, and the way to a team of one's own, which this browser
 * keeps. A host does the same with two places of its own.
 */
export function TeamHome(props: Partial<TeamWorkspaceProps>) {
  const [own, setOwn] = useState(() => localStorage.getItem(KEY) === 'yes');
  const [host] = useState(createSampleHost);
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const storage = useMemo(() => browserStorage(), []);
  const choose = (next: boolean) => {
    if (next) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
    setOwn(next);
  };
  if (own)
    return (
      <TeamWorkspace
        key="own"
        {...props}
        storage={storage}
        storageKey="own-team"
        onBackToSample={() => choose(false)}
      />
    );
  return (
    <TeamWorkspace
      key="sample"
      {...props}
      person={me}
      people={people}
      today={TODAY}
      now={now}
      {...host}
      onSubmit={(response, options) => {
        host.onSubmit(response, options);
        setAnswered((before) => [...before, options.round]);
      }}
      answered={answered}
      defaultGoals={sampleGoals}
      defaultRetros={sampleRetros}
      onStartOwn={() => choose(true)}
    />
  );
}
