import { inlineTexts } from '../../core/model/level-texts';
import type { Model } from '../../core/model/model.types';
import { modelTitles } from '../../locales/en/model-titles';
import type { ModelTitles } from '../../locales/types';
import type { Plinth } from './usePlinth';

/** What the levels are called: as a host's model says, else as the catalogue does, else by their ids. */
export const levelTitles =
  ({ locale, catalogue }: Pick<Plinth, 'locale' | 'catalogue'>, model?: Model) =>
  (id: string): string => {
    const level = model?.levels.find((one) => one.id === id);
    const titles: ModelTitles = { ...modelTitles, ...catalogue?.model };
    // No prototype has a title.
    return (inlineTexts(level, locale) ?? titles[id])?.title ?? id;
  };
