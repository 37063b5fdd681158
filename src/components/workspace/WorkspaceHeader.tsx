'use client';
import { Icon } from '../shared/Icon';
import { act, assess, home, see, talk } from './workspace-icons';
import { useWorkspace } from './workspace-context';
import type { WorkspaceView } from './workspace.types';
import { WorkspaceFaces } from './WorkspaceFaces';
import { WorkspaceMark } from './WorkspaceMark';

const VIEWS: readonly (readonly [WorkspaceView, string])[] = [
  ['home', home],
  ['assess', assess],
  ['see', see],
  ['talk', talk],
  ['act', act],
];

/** Whose workspace it is, the way to its views, and who is in it. Renders a `<header>`. */
export function WorkspaceHeader() {
  const { t, name, place, go, page } = useWorkspace();
  return (
    <header data-plinth-part="workspace-header" className={page.classNames?.header}>
      <p data-plinth-part="workspace-brand">
        <WorkspaceMark />
        <bdi>{name}</bdi>
      </p>
      <nav aria-label={`${t('nav.label')}: ${name}`}>
        <ul data-plinth-part="workspace-nav" role="list">
          {VIEWS.map(([view, icon]) => (
            <li key={view}>
              <button
                type="button"
                aria-current={place.view === view ? 'page' : undefined}
                onClick={(event) => go({ view }, event)}
              >
                <Icon path={icon} />
                <span>{t(`view.${view}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <WorkspaceFaces />
    </header>
  );
}
