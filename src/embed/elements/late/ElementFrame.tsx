import { useMemo, type ReactNode } from 'react';
import { PlinthProvider, type PlinthProviderProps } from '../../../components/shared/PlinthProvider';
import { useOnDemand } from '../../../components/shared/useOnDemand';
import type { Problem } from '../../../core/shared/problem';
import type { PlinthError } from '../../../hooks/shared/plinth-context';
import { MountBoundary } from '../../MountBoundary';
import { useCatalogue } from './useCatalogue';

export interface ElementFrameProps {
  /** The widget. */
  readonly node: ReactNode;
  /** What is wrong with attributes and properties. */
  readonly problems: readonly Problem[];
  /** The widget has failed, and what it holds can be taken away as a file. */
  readonly failed: boolean;
  readonly options: Readonly<Record<string, unknown>>;
  readonly onError: (error: PlinthError) => void;
  readonly exportText: () => string | undefined;
  readonly onDismiss: () => void;
}

const COMMON = [
  'messages',
  'direction',
  'timeZone',
  'person',
  'people',
  'now',
  'can',
  'theme',
  'density',
] as const satisfies readonly (keyof PlinthProviderProps)[];

const loadNotes = () => import('./ElementNotes');

/** Around the widget of an element: the host context, its language, and notes about what was handed in wrong. */
export function ElementFrame(props: ElementFrameProps) {
  const { node, problems, failed, options, onError } = props;
  const common: PlinthProviderProps = useMemo(
    () => Object.fromEntries(COMMON.map((name) => [name, options[name]])),
    [options],
  );
  const locale = options['locale'] as string | undefined;
  const language = useCatalogue(locale, common.messages, onError);
  const notes = useOnDemand(loadNotes, problems.length > 0 || failed);
  if (!language.ready) return null;
  return (
    <PlinthProvider {...common} locale={locale} messages={language.messages} onError={onError}>
      {notes.part && (problems.length > 0 || failed) && (
        <MountBoundary fallback={null}>
          <notes.part.ElementNotes
            problems={problems}
            failed={failed}
            exportText={props.exportText}
            onDismiss={props.onDismiss}
          />
        </MountBoundary>
      )}
      {node}
    </PlinthProvider>
  );
}
