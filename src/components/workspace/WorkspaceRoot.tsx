'use client';
import { forwardRef, useId, useMemo } from 'react';
import { dayNumber } from '../../core/shared/iso-date';
import { mergeProps } from '../../hooks/shared/mergeProps';
import { useControllable } from '../../hooks/shared/useControllable';
import { createFormat } from '../../hooks/shared/useFormat';
import { useMergedRefs } from '../../hooks/shared/useMergedRefs';
import { useStableCallback } from '../../hooks/shared/useStableCallback';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { useTeam } from '../../hooks/team/useTeam';
import { workspaceViewMessages } from '../../locales/en/workspace-view.messages';
import { boardModeCss } from '../../theme/board-mode-css';
import { bandCss } from '../../theme/generated/band.css';
import { inheritFontCss } from '../shared/base.css';
import { createSheet } from '../shared/create-sheet';
import { LiveRegion } from '../shared/LiveRegion';
import { PlinthProvider } from '../shared/PlinthProvider';
import { useWidgetRoot } from '../shared/useWidgetRoot';
import { WidgetRoot } from '../shared/WidgetRoot';
import { homeCss } from './home.css';
import type { Aim } from './arrive-at';
import { useWorkspaceFocus } from './useWorkspaceFocus';
import { workspaceCss } from './workspace.css';
import { WorkspaceContext } from './workspace-context';
import type { TeamWorkspaceProps, Workspace, WorkspacePlace } from './workspace.types';
import { WorkspaceHeader } from './WorkspaceHeader';
import { WorkspaceNotes } from './WorkspaceNotes';
import { WorkspaceStage } from './WorkspaceStage';

const workspaceSheet = createSheet(
  'plinth-workspace',
  boardModeCss + bandCss + workspaceCss + homeCss + inheritFontCss,
);

const HOME: WorkspacePlace = { view: 'home' };
const DAY = 864e5;

/** The workspace itself, for one person and one team. Renders a `<div>`. */
export const WorkspaceRoot = forwardRef<HTMLDivElement, TeamWorkspaceProps>(
  function WorkspaceRoot(props, ref) {
    const { headingLevel = 2, className, classNames } = props;
    const team = useTeam(props);
    const { plinth, state, people, former, person } = team;
    const t = useTranslator(plinth, 'workspace', workspaceViewMessages);
    const idPrefix = useId();
    const [place, setPlace] = useControllable<WorkspacePlace>({
      value: props.place,
      defaultValue: props.defaultPlace ?? HOME,
      onChange: props.onPlaceChange,
    });
    const { stageRef, follow } = useWorkspaceFocus(place);
    const go = useStableCallback((next: WorkspacePlace, event?: unknown, aim?: Aim | null) => {
      follow(aim);
      setPlace(next, { reason: 'command', event });
    });
    const days = useMemo(() => createFormat(plinth.locale, 'UTC'), [plinth.locale]);
    const words = useMemo(
      () => ({
        dayOf(iso: string) {
          const day = dayNumber(iso);
          return day === undefined ? iso : days.date(day * DAY);
        },
        nameOf: (id: string) => [...people, ...former].find((one) => one.id === id)?.name ?? id,
      }),
      [days, people, former],
    );
    const name = props.title ?? (state.name === '' ? t('workspace.unnamed') : state.name);
    const workspace: Workspace = {
      team,
      page: props,
      t,
      format: team.format,
      name,
      place,
      headingLevel,
      idPrefix,
      go,
      ...words,
    };
    const { ref: widgetRef, ...widget } = useWidgetRoot({ ...props, widget: 'workspace', plinth });
    const loading = props.loading === true || state.loading;
    return (
      <WidgetRoot
        sheet={workspaceSheet}
        {...mergeProps(widget, { className }, { className: classNames?.root })}
        ref={useMergedRefs(widgetRef, ref)}
        role="region"
        aria-label={`${name}, ${t('workspace.label')}`}
        aria-busy={loading || undefined}
      >
        <WorkspaceContext.Provider value={workspace}>
          <PlinthProvider
            person={person}
            people={people}
            former={former}
            locale={plinth.locale}
            messages={plinth.catalogue}
            direction={plinth.direction}
            timeZone={plinth.timeZone}
            nonce={plinth.nonce}
            now={props.now}
            can={props.can}
            onError={props.onError}
            theme={props.theme}
            density={props.density}
          >
            <WorkspaceHeader />
            <WorkspaceNotes />
            <WorkspaceStage stageRef={stageRef} loading={loading} />
          </PlinthProvider>
        </WorkspaceContext.Provider>
        <LiveRegion announcer={team.announcer} />
      </WidgetRoot>
    );
  },
);
