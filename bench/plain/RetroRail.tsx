import { memo } from 'react';
import { Icon } from './Icon';
import { PLUS } from './retro-words';

/** What the team promised: nothing yet. */
export const RetroRail = memo(function RetroRail() {
  return (
    <aside className="rail">
      <div>
        <h3>Actions</h3>
      </div>
      <p>Nothing promised yet. One small thing that somebody will do beats ten good ideas.</p>
      <button type="button">
        <Icon path={PLUS} />
        Add an action
      </button>
    </aside>
  );
});
