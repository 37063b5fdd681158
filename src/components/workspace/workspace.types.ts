import type { Response } from '../../core/trust-assessment/response.types';
import type { ValueChangeDetails } from '../../hooks/shared/useControllable';
import type { Format } from '../../hooks/shared/useFormat';
import type { UseTeamOptions } from '../../hooks/team/team.types';
import type { TeamHook } from '../../hooks/team/useTeam';
import type { workspaceViewMessages } from '../../locales/en/workspace-view.messages';
import type { Translate } from '../../locales/translate';
import type { AppearanceOptions } from '../shared/appearance-context';
import type { Aim } from './arrive-at';

/** `team`: what it is called and who is in it. */
export type WorkspaceView = 'home' | 'assess' | 'see' | 'talk' | 'act' | 'team';

/** Where somebody is: a view, and what of it is open. */
export interface WorkspacePlace {
  readonly view: WorkspaceView;
  /** Of `see`: the selected level, and whether the whole report is shown. */
  readonly level?: string | null;
  readonly report?: boolean;
  /** Of `talk`: the retro. @default the newest */
  readonly retro?: string;
  /** Of `act`: the goal whose details are open. */
  readonly goal?: string | null;
}

export type WorkspacePart = 'root' | 'header' | 'view' | 'panel';

export interface TeamWorkspaceProps extends UseTeamOptions, AppearanceOptions {
  /** Name of the team. @default what the team's document says */
  readonly title?: string | undefined;
  /** Of the headline; the headings inside follow. @default 2 */
  readonly headingLevel?: 2 | 3 | undefined;
  /** Controlled. */
  readonly place?: WorkspacePlace | undefined;
  /** @default the home view */
  readonly defaultPlace?: WorkspacePlace | undefined;
  readonly onPlaceChange?: ((place: WorkspacePlace, details: ValueChangeDetails) => void) | undefined;
  /**
   * Takes a person's answers to a round; a rejection, or an answer with `ok: false`, offers another try. Without it, and with `storage`, people take turns
   * on this device, and this browser holds the answers until the round is closed.
   */
  readonly onSubmit?:
    | ((response: Response, options: { readonly round: string; readonly signal: AbortSignal }) => unknown)
    | undefined;
  /** Sends the invitations to a round that was opened. */
  readonly onInvite?: ((round: string, event: unknown) => void) | undefined;
  /** Reminds everybody who was invited. */
  readonly onRemind?: ((round: string, event: unknown) => void) | undefined;
  /** Closes a round with a summary, on the host's server. */
  readonly onCloseRound?: ((round: string, event: unknown) => void) | undefined;
  /** Given: a goal that was reached can be shared, for example in the team's chat. */
  readonly onShare?: ((goal: string, event: unknown) => void) | undefined;
  /** Rounds that this person has answered already. */
  readonly answered?: readonly string[] | undefined;
  /** This is a sample: given, the workspace says so and offers to begin with an own team. */
  readonly onStartOwn?: ((event: unknown) => void) | undefined;
  /** Given: an empty team of one's own offers the way back. */
  readonly onBackToSample?: ((event: unknown) => void) | undefined;
  /** The documents are on their way: shows the shape. @default false */
  readonly loading?: boolean | undefined;
  readonly className?: string | undefined;
  /** A class name per part. Keep it the same object between renders. */
  readonly classNames?: Readonly<Partial<Record<WorkspacePart, string>>> | undefined;
}

/** What every part of one workspace reads. */
export interface Workspace {
  readonly team: TeamHook;
  readonly page: TeamWorkspaceProps;
  readonly t: Translate<keyof typeof workspaceViewMessages>;
  readonly format: Format;
  readonly name: string;
  readonly place: WorkspacePlace;
  readonly headingLevel: 2 | 3;
  readonly idPrefix: string;
  /** A day such as `5 Sep`. */
  dayOf(iso: string): string;
  nameOf(person: string): string;
  /** @param aim What there is to be seen first; without it what the place names. */
  go(place: WorkspacePlace, event?: unknown, aim?: Aim | null): void;
}
