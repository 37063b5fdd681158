'use client';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { PyramidDiagram } from '../../pyramid/PyramidDiagram';
import { Button } from '../../shared/Button';
import { SegmentedControl } from '../../shared/SegmentedControl';
import { useWorkspace } from '../workspace-context';
import { WorkspaceSlot } from '../WorkspaceSlot';
import { LateView } from './LateView';
import { LevelLeadsPanel } from './LevelLeadsPanel';

const loadReport = () => import('./ReportView').then(({ ReportView }) => ReportView);

/** Where the team stands, as a pyramid to explore or as the report to read together. */
export function SeeView() {
  const { team, place, name, headingLevel, go } = useWorkspace();
  const { plinth, pyramidProps, state } = team;
  const t = useTranslator(plinth, 'workspace', workspaceMessages);
  const { standing } = state.loop;
  const report = place.report === true && standing !== null;
  const { title = '', answered = 0, invited = 0 } = standing?.round ?? {};
  const subtitle =
    standing === null
      ? undefined
      : invited >= answered && title !== ''
        ? t('see.round', { round: title, answered, invited })
        : t('see.roundPlain', { round: title });
  return (
    <LateView>
      {standing && (
        <div data-plinth-part="workspace-bar">
          <SegmentedControl
            label={t('see.switch')}
            direction={plinth.direction}
            options={[
              { value: 'pyramid', label: t('see.pyramid') },
              { value: 'report', label: t('see.report') },
            ]}
            value={report ? 'report' : 'pyramid'}
            onValueChange={(value, event) => go({ view: 'see', report: value === 'report' }, event)}
          />
        </div>
      )}
      {report ? (
        <WorkspaceSlot load={loadReport} shape="view" />
      ) : (
        <PyramidDiagram
          {...pyramidProps}
          title={t('see.title', { name })}
          subtitle={subtitle}
          headingLevel={headingLevel}
          selected={place.level ?? null}
          onSelectedChange={(level, { event }) => go({ view: 'see', level }, event)}
          renderDetailActions={(level) => <LevelLeadsPanel level={level} />}
          emptyAction={
            !state.readOnly && (
              <Button variant="primary" onClick={(event) => go({ view: 'assess' }, event)}>
                {t(state.loop.round ? 'go.round' : 'go.assess')}
              </Button>
            )
          }
        />
      )}
    </LateView>
  );
}
