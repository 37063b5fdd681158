'use client';
import { own } from '../../../core/shared/json';
import { ReportPanel } from '../ReportPanel';
import type { MoreContext } from './ReportMore';
import { ReportTable } from './ReportTable';

/** Means of the groups that may be shown, one table per way to divide the team. Renders a `<section>`. */
export function ReportGroups({ state, t, format, idPrefix, headingLevel, classNames }: MoreContext) {
  const groupings = Object.entries(state.summary.groups);
  if (groupings.length === 0) return null;
  const levels = state.levels.filter(({ figures }) => figures);
  return (
    <ReportPanel
      name="groups"
      title={t('groups.title')}
      idPrefix={idPrefix}
      headingLevel={headingLevel}
      className={classNames.groups}
    >
      {groupings.map(([grouping, { groups }]) =>
        Object.keys(groups).length === 0 ? null : (
          <ReportTable
            key={grouping}
            caption={t('groups.caption', { grouping })}
            labelledBy={`${idPrefix}-groups ${idPrefix}-heading`}
            columns={[
              { id: 'group', label: t('groups.group') },
              { id: 'n', label: t('groups.people'), numeric: true },
              ...levels.map(({ id, title }) => ({ id: `level-${id}`, label: title, numeric: true })),
            ]}
            rows={Object.entries(groups).map(([name, group]) => ({
              id: name,
              cells: [
                <bdi key="name">{name}</bdi>,
                format.number(group.n),
                ...levels.map(({ id }) => {
                  const found = own(group.subscales, id);
                  return found ? format.number(found.mean, 1) : '';
                }),
              ],
            }))}
          />
        ),
      )}
      {groupings.some(([, { withheld }]) => withheld) && (
        <p data-plinth-part="report-remark">{t('groups.withheld')}</p>
      )}
    </ReportPanel>
  );
}
