'use client';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { useSheet } from '../../shared/useSheet';
import { roundSelectCss } from './round-select.css';
import type { RoundChoice } from './RoundSwitch';
import { ownArrow } from '../../shared/select.css';

const selectSheet = createSheet('plinth-report-round-select', roundSelectCss + ownArrow + inheritFontCss);

/** Which of many rounds is shown, the newest first: a team that asks every week. Renders a `<select>`. */
export function RoundSelect({ report, label, shown }: RoundChoice) {
  return (
    <select
      className={useSheet(selectSheet)}
      data-plinth-part="report-round-select"
      aria-label={label}
      value={shown}
      onChange={(event) => report.commands.setRound(event.target.value, event)}
    >
      {[...report.state.rounds].reverse().map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
