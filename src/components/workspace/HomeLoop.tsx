'use client';
import type { LoopStep } from '../../core/team/loop';
import { Icon } from '../shared/Icon';
import { check } from '../shared/report-icons';
import { stepWords } from './loop-words';
import { useWorkspace } from './workspace-context';
import { act, assess, ring, see, talk } from './workspace-icons';

const STEPS: readonly LoopStep[] = ['assess', 'see', 'talk', 'act'];
const ICONS: Readonly<Record<LoopStep, string>> = { assess, see, talk, act };

/** The loop in four steps: what lies behind, where the team is, what comes. Each leads to its view. Renders an `<ol>`. */
export function HomeLoop({ loading }: { readonly loading: boolean }) {
  const workspace = useWorkspace();
  const { t, go, team } = workspace;
  const { now, done } = team.state.loop;
  return (
    <ol data-plinth-part="workspace-loop" role="list" aria-label={t('loop.label')}>
      {STEPS.map((step) => {
        const state = loading ? 'next' : step === now ? 'now' : done.includes(step) ? 'done' : 'next';
        const name = t(`loop.${step}`);
        const { title, text } = stepWords(workspace, step);
        return (
          <li key={step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <button type="button" onClick={(event) => go({ view: step }, event)}>
              <span data-plinth-part="workspace-step">
                <Icon path={state === 'done' ? check : state === 'now' ? ICONS[step] : ring} size={14} />
                {state === 'next' ? name : t(`loop.${state}`, { step: name })}
              </span>
              <strong>{loading ? ' ' : title}</strong>
              <span data-plinth-part="workspace-step-text">{loading ? ' ' : text}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
