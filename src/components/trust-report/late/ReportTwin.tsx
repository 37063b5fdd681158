'use client';
import { useState, type ReactNode } from 'react';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { table as tableIcon } from '../../shared/icons';
import { ReportPanel } from '../ReportPanel';
import type { MoreContext } from './ReportMore';

/** A part that is a picture or, at the press of a button, the same as a table. Renders a `ReportPanel`. */
export function ReportTwin(
  props: MoreContext & {
    readonly name: 'spread' | 'trend';
    readonly title: string;
    /** Beside the button, while the picture shows. */
    readonly remark?: ReactNode;
    readonly picture: ReactNode;
    readonly table: (labelledBy: string) => ReactNode;
  },
) {
  const { name, title, remark, picture, table, bands, idPrefix, headingLevel, classNames } = props;
  const [asTable, setAsTable] = useState(props.defaultTables);
  return (
    <ReportPanel
      name={name}
      title={title}
      idPrefix={idPrefix}
      headingLevel={headingLevel}
      className={classNames[name]}
      aside={
        <Button variant="ghost" size="small" onClick={() => setAsTable(!asTable)}>
          <Icon path={tableIcon} />
          {bands(asTable ? 'action.showAsPicture' : 'action.showAsTable')}
        </Button>
      }
    >
      {asTable ? (
        table(`${idPrefix}-${name} ${idPrefix}-heading`)
      ) : (
        <>
          {remark}
          {picture}
        </>
      )}
    </ReportPanel>
  );
}
