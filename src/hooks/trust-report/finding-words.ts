import type { ReportHeadline } from '../../core/trust-report/report/headline';
import type { TalkingPoint } from '../../core/trust-report/report/talking-points';
import { reportPageMessages } from '../../locales/en/report-page.messages';
import { score, type ReportWords } from './level-words';
import type { ReportFinding, ReportLevel } from './report.types';

type Key = keyof typeof reportPageMessages;

/** The headline as a sentence or two. A principle of ours has a sentence of its own, any other level a plain one. */
export function headlineWords({ t }: ReportWords, headline: ReportHeadline, titleOf: (id: string) => string) {
  const sentence = (way: 'up' | 'down', id: string): string => {
    const own = `headline.${way}.${id}`;
    const key = (Object.hasOwn(reportPageMessages, own) ? own : `headline.${way}.other`) as Key;
    return t(key, { level: titleOf(id) });
  };
  switch (headline.code) {
    case 'moved': {
      const { up, down } = headline;
      if (up !== null && down !== null)
        return t('headline.both', { better: sentence('up', up), thinner: sentence('down', down) });
      return up !== null ? sentence('up', up) : sentence('down', down ?? '');
    }
    case 'split':
      return t('headline.split', { level: titleOf(headline.subscale) });
    case 'contrast':
      return t('headline.contrast', { strong: titleOf(headline.strong), thin: titleOf(headline.thin) });
    default:
      return t(`headline.${headline.code}`);
  }
}

/** A finding as three texts: what it is, what it says, and the question it asks. */
export function findingWords(
  words: ReportWords,
  point: TalkingPoint,
  level: ReportLevel,
  scale: { readonly min: number; readonly max: number },
  previous: string,
): ReportFinding {
  const { t, format } = words;
  const { kind } = point;
  const direction = point.direction ?? 'up';
  const { title, figures, mean } = level;
  const label = t(`talk.${kind}`);
  const said = (key: 'title' | 'text', values: Record<string, string | number>): string => {
    const turned = kind === 'move' || (kind === 'gap' && key === 'title') ? `.${direction}` : '';
    return t(`talk.${kind}${turned}.${key}` as Key, { level: title, mean, ...values });
  };
  const values = { round: previous, max: format.number(scale.max), ...(figures && valuesOf()) };
  return { ...point, level, label, title: said('title', values), text: said('text', values) };

  function valuesOf(): Record<string, string | number> {
    const { distribution, n, leader, trend } = figures!;
    // The same ends as in the core's reading of a split.
    const count = (belongs: (place: number) => boolean) =>
      distribution
        .filter((bar) => belongs((bar.point - scale.min) / (scale.max - scale.min)))
        .reduce((sum, bar) => sum + bar.count, 0);
    return {
      n,
      low: count((place) => place < 0.4),
      high: count((place) => place > 0.6),
      team: mean,
      lead: leader ? score(words, leader.mean) : '',
      amount: leader ? score(words, Math.abs(leader.gap)) : '',
      before: trend ? score(words, trend.previous) : '',
    };
  }
}
