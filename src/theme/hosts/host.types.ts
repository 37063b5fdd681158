import type { Brand } from '../brand/brand.types';
import type { PresetName } from '../theme.types';

/** Host systems whose look can be followed. `bootstrap` is Moodle Boost, too. */
export type HostSystem = 'canvas' | 'bootstrap' | 'sharepoint' | 'teams' | 'h5p' | 'material';

/** What was found out about a host: the brand, and which mode the page is in. */
export interface HostLook {
  readonly brand: Brand;
  readonly mode: PresetName;
}

/** Reads one custom property of the host's page as text; empty where there is none. */
export type ReadVariable = (name: string) => string;
