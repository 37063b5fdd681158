'use client';
import { memo } from 'react';
import type { LevelTexts } from '../../core/model/model.types';
import type { pyramidMessages } from '../../locales/en/pyramid.messages';
import type { Translate } from '../../locales/translate';
import { check, dash } from '../shared/icons';
import { PyramidDetailList } from './PyramidDetailList';
import { PyramidDetailSection } from './PyramidDetailSection';

/** The long texts about one level. They stay as they are while figures change. */
export const PyramidDetailTexts = memo(function PyramidDetailTexts(props: {
  readonly t: Translate<keyof typeof pyramidMessages>;
  readonly texts: LevelTexts;
  readonly heading: 'h4';
  /** Heading over why it rests on the level below. */
  readonly restsOn: string;
}) {
  const { t, texts, heading: Heading, restsOn } = props;
  return (
    <>
      <PyramidDetailSection heading={Heading} title={restsOn}>
        {texts.restsOn !== undefined && <p>{texts.restsOn}</p>}
      </PyramidDetailSection>
      <PyramidDetailSection heading={Heading} title={t('detail.health')}>
        {texts.health && <PyramidDetailList items={texts.health} icon={check} />}
      </PyramidDetailSection>
      <div data-plinth-part="pyramid-more">
        <PyramidDetailSection heading={Heading} title={t('detail.warnings')} folded>
          {texts.warnings && <PyramidDetailList items={texts.warnings} icon={dash} />}
        </PyramidDetailSection>
        <PyramidDetailSection heading={Heading} title={t('detail.leader')} folded>
          {texts.leader && <PyramidDetailList items={texts.leader} icon={dash} />}
        </PyramidDetailSection>
        <PyramidDetailSection heading={Heading} title={t('detail.practices')} folded>
          {texts.practices && (
            <dl>
              {texts.practices.map((practice) => (
                <div key={practice.title}>
                  <dt>{practice.title}</dt>
                  <dd>{practice.text}</dd>
                </div>
              ))}
            </dl>
          )}
        </PyramidDetailSection>
      </div>
    </>
  );
});
