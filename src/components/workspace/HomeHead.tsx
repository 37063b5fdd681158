'use client';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { headOf } from './home-words';
import { useHeadline } from './useHeadline';
import { useWorkspace } from './workspace-context';

/** The one display line of the workspace, and the one thing to do next. Renders a `<div>`. */
export function HomeHead({ loading }: { readonly loading: boolean }) {
  const workspace = useWorkspace();
  const { t, headingLevel, go, team } = workspace;
  const headline = useHeadline(team);
  const { title, text, label, icon, act } = headOf(workspace, headline);
  const Heading = `h${headingLevel}` as 'h2';
  if (loading)
    return (
      <div data-plinth-part="workspace-head">
        <Heading>{workspace.name}</Heading>
        <p>{t('part.loading')}</p>
      </div>
    );
  return (
    <div data-plinth-part="workspace-head">
      <div>
        <Heading>{title}</Heading>
        <p>{text}</p>
      </div>
      {label !== null && (
        <Button
          variant="primary"
          onClick={(event) => {
            const place = act(event);
            if (place) go(place, event);
          }}
        >
          <Icon path={icon} />
          {label}
        </Button>
      )}
    </div>
  );
}
