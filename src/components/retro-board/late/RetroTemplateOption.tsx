'use client';
import type { RetroTemplate } from '../../../core/retro-board/templates';
import { own } from '../../../core/shared/json';
import type { RetroTexts } from '../../../locales/retro-texts.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';

/** How many cards the picture shows in each column; it only has to look like a board. */
const CARDS = [3, 2, 3, 1, 2];

/** One template: its picture, its name, what it is good for, its columns. Renders a `<label>` around a radio button. */
export function RetroTemplateOption(props: {
  readonly board: RetroContext;
  readonly template: RetroTemplate;
  readonly texts: RetroTexts | null;
  readonly checked: boolean;
  readonly inUse: boolean;
  readonly onChoose: () => void;
}) {
  const { board, template, texts, checked, inUse, onChoose } = props;
  const t = useLateWords(board);
  const { id } = template;
  const named = own(texts?.templates ?? {}, id);
  const titleOf = (key: string) =>
    own(texts?.columns ?? {}, key)?.title ?? board.t(`column.${key}` as 'column.start');
  const nameId = `${board.idPrefix}template-${id}`;
  const textId = `${nameId}-text`;
  return (
    <label data-plinth-part="retro-template">
      <input
        type="radio"
        name={`${board.idPrefix}template`}
        // Its columns say what it is until its name has come.
        aria-labelledby={named ? nameId : textId}
        aria-describedby={named && textId}
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
        <b id={nameId}>{named?.title}</b>
        {inUse && <span data-plinth-part="retro-chip">{t('templates.current')}</span>}
      </span>
      <span id={textId} data-plinth-part="retro-template-text">
        {named?.text} <span>{template.columns.map(({ textKey }) => titleOf(textKey)).join(' · ')}</span>
      </span>
    </label>
  );
}
