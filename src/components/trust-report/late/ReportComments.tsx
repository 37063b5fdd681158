'use client';
import { own } from '../../../core/shared/json';
import { ReportPanel } from '../ReportPanel';
import { ReportComment } from './ReportComment';
import type { MoreContext } from './ReportMore';

/** What people wrote, per principle, shuffled and without names. Renders a `<section>`. */
export function ReportComments({ state, t, idPrefix, headingLevel, classNames }: MoreContext) {
  const { comments } = state.summary;
  const known = state.levels.map(({ id, title, hue }) => ({
    id,
    title,
    hue,
    texts: own(comments, id) ?? [],
  }));
  const others = Object.entries(comments)
    .filter(([id]) => !known.some((level) => level.id === id))
    .flatMap(([, texts]) => texts);
  const lists = [...known, { id: 'other', title: t('comments.other'), hue: undefined, texts: others }].filter(
    ({ texts }) => texts.length > 0,
  );
  if (lists.length === 0) return null;
  const Heading = `h${Math.min(6, headingLevel + 1)}` as 'h4';
  return (
    <ReportPanel
      name="comments"
      title={t('comments.title')}
      idPrefix={idPrefix}
      headingLevel={headingLevel}
      className={classNames.comments}
      aside={t('comments.text')}
    >
      <div data-plinth-part="report-comment-lists">
        {lists.map(({ id, title, hue, texts }) => (
          <div key={id} data-plinth-part="report-comment-list" data-hue={hue}>
            <Heading data-plinth-part="report-level-name">{title}</Heading>
            <ul role="list" aria-label={t('comments.count', { count: texts.length })}>
              {texts.map((text, index) => (
                // Two may say the same; the list never changes its order.
                <ReportComment key={`${index} ${text}`} text={text} t={t} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </ReportPanel>
  );
}
