import { memo } from 'react';
import type { Section } from '../data';
import { Icon } from './Icon';
import { WARNING } from './words';

interface IntroProps {
  readonly section: Section;
  readonly below: string | undefined;
}

export const SectionIntro = memo(function SectionIntro({ section, below }: IntroProps) {
  return (
    <div className="intro">
      <p className={`eyebrow ${section.id}`}>
        {below ? `${section.name}, resting on ${below}` : `${section.name}, the ground`}
      </p>
      <h3>{section.question}</h3>
      <p>{section.intro}</p>
      {!below && (
        <p className="quiet">
          <Icon path={WARNING} size={14} />
          Only you can see your answers on this device.
        </p>
      )}
    </div>
  );
});
