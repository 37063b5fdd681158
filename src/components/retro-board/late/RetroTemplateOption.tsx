'use client';
import type { RetroTemplate, TemplateId } from '../../../core/retro-board/templates';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';

/** How many cards the picture shows in each column; it only has to look like a board. */
const CARDS = [3, 2, 3, 1, 2];

/** One template: its picture, its name, what it is good for, its columns. Renders a `<label>` around a radio button. */
export function RetroTemplateOption(props: {
  readonly board: RetroContext;
  readonly template: RetroTemplate;
  readonly checked: boolean;
  readonly inUse: boolean;
  readonly onChoose: () => void;
}) {
  const { board, template, checked, inUse, onChoose } = props;
  const t = useLateWords(board);
  const id = template.id as TemplateId;
  const nameId = `${board.idPrefix}template-${id}`;
  return (
    <label data-plinth-part="retro-template">
      <input
        type="radio"
        name={`${board.idPrefix}template`}
        aria-labelledby={nameId}
        aria-describedby={`${nameId}-text`}
        checked={checked}
        onChange={onChoose}
      />
      <span aria-hidden="true" data-plinth-part="retro-template-picture">
        {template.columns.map(({ textKey, hue }, index) => (
          <span key={textKey} data-hue={hue}>
            {Array.from({ length: CARDS[index % CARDS.length]! }, (_, card) => (
              <i key={card} />
            ))}
          </span>
        ))}
      </span>
      <span data-plinth-part="retro-template-name">
        <b id={nameId}>{t(`template.${id}`)}</b>
        {inUse && <span data-plinth-part="retro-chip">{t('templates.current')}</span>}
      </span>
      <span id={`${nameId}-text`} data-plinth-part="retro-template-text">
        {t(`template.${id}.text`)}{' '}
        <span>{template.columns.map(({ textKey }) => board.t(`column.${textKey}` as 'column.start')).join(' · ')}</span>
      </span>
    </label>
  );
}
