'use client';
import { forwardRef, useContext } from 'react';
import { PlinthContext } from '../../hooks/shared/plinth-context';
import { GuardedWidget } from '../shared/GuardedWidget';
import { RetroColumns } from './RetroColumns';
import { RetroHead } from './RetroHead';
import { RetroRail } from './RetroRail';
import { RetroRoot } from './RetroRoot';
import { RetroSurfaces } from './RetroSurfaces';
import type { RetroBoardProps } from './retro.types';

/**
 * A team's retro: columns of cards that can be hidden until the reveal, grouped, voted on and turned into actions. Renders
 * a `<div>`.
 *
 * Another person, or another `document` or `store`, is another board: nobody ever sees the hidden cards of the one before.
 */
export const RetroBoard = forwardRef<HTMLDivElement, RetroBoardProps>(function RetroBoard(props, ref) {
  const { person } = useContext(PlinthContext);
  const id = props.store?.getSnapshot().id ?? props.document?.id;
  const key = JSON.stringify([(props.person ?? person)?.id, props.storageKey, id]);
  return (
    <GuardedWidget widget="retro" options={props}>
      <RetroRoot
        key={key}
        {...props}
        ref={ref}
        head={<RetroHead />}
        rail={<RetroRail />}
        late={<RetroSurfaces />}
      >
        <RetroColumns />
      </RetroRoot>
    </GuardedWidget>
  );
});
