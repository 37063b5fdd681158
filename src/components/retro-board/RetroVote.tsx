'use client';
import { Glyph } from '../shared/Glyph';
import type { RetroCardFootProps } from './RetroCardFoot';

/** At most so many pips; the number beside them says the rest. */
const PIPS = 3;

/** The vote of a card or group: cast, counted or taken back. Renders a `<button>` or two, or a `<span>`. */
export function RetroVote(props: RetroCardFootProps) {
  const { card, board, mode, acts } = props;
  const { t } = board;
  const { mine, votes } = card;
  if (votes !== undefined) {
    if (votes === 0) return null;
    return (
      <span data-plinth-part="retro-vote" className="plinth-retro-vote" data-mine="">
        <Pips count={votes} />
        {t('vote.total', { count: votes })}
      </span>
    );
  }
  if (!mode.voting || card.state !== 'shared') return null;
  const said = mine === 0 ? t('vote.cast') : t('vote.mine', { count: mine });
  if (!acts)
    return mine === 0 ? null : (
      <span data-plinth-part="retro-vote" className="plinth-retro-vote">
        {said}
      </span>
    );
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        data-plinth-part="retro-vote"
        className="plinth-retro-vote"
        data-mine={mine > 0 ? '' : undefined}
        data-retro-do="vote"
        aria-label={mine > 0 ? `${t('vote.more')}, ${said}` : undefined}
      >
        {mine > 0 ? <Pips count={mine} /> : <Glyph name="plus" />}
        {said}
      </button>
      {mine > 0 && (
        <button
          type="button"
          tabIndex={-1}
          data-plinth-part="retro-vote-back"
          className="plinth-retro-vote-back"
          data-retro-do="back"
          aria-label={t('vote.back')}
        >
          <Glyph name="minus" />
        </button>
      )}
    </>
  );
}

/** Dots for the eye. Renders a `<span>`. */
function Pips({ count }: { readonly count: number }) {
  return (
    <span data-plinth-part="retro-pips" aria-hidden="true">
      {Array.from({ length: Math.min(PIPS, count) }, (_, index) => (
        <i key={index} />
      ))}
    </span>
  );
}
