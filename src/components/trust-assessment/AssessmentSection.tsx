'use client';
import { memo, useCallback } from 'react';
import type { Missing } from '../../core/trust-assessment/check-response';
import type { Section } from '../../core/trust-assessment/pages';
import { Icon } from '../shared/Icon';
import { lock, people } from '../shared/icons';
import { AssessmentItem } from './AssessmentItem';
import { AssessmentText } from './AssessmentText';
import type { AssessmentForm } from './useAssessmentForm';
import type { NumberOf } from './useNumbers';

/** Items under one heading, with its comment. Renders a `<section>`, unlabelled: one form is one
 * landmark. */
export const AssessmentSection = memo(function AssessmentSection(props: {
  readonly form: AssessmentForm;
  readonly section: Section;
  readonly numberOf: NumberOf;
  readonly errors: readonly Missing[];
  readonly headingLevel: number;
  /** The first section of a page takes the focus when the page opens. */
  readonly headingProps?: object | undefined;
  /** Says who will see the answers. */
  readonly opening: boolean;
}) {
  const { form, section, numberOf, errors, headingLevel, headingProps, opening } = props;
  const { t, levels } = form;
  const index = levels.findIndex((level) => level.id === section.subscale);
  const level = levels[index];
  const title = form.textOf(section.title) || level?.title;
  const Heading = `h${headingLevel}` as 'h3';
  const missing = new Set(errors.map((error) => error.itemId));
  const rows = section.items.length;
  // Through CSSOM, because server HTML must do without `style` attributes.
  const ref = useCallback(
    (node: HTMLElement | null) => node?.style.setProperty('--_rows', String(rows)),
    [rows],
  );
  return (
    <section ref={ref} data-plinth-part="assessment-section" className={form.classNames.section}>
      <div data-plinth-part="assessment-intro">
        {level && (
          <p data-plinth-part="assessment-eyebrow" data-hue={level.hue}>
            {index === 0
              ? t('page.ground', { level: level.title })
              : t('page.restsOn', { level: level.title, below: levels[index - 1]?.title ?? '' })}
          </p>
        )}
        {title && <Heading {...headingProps}>{title}</Heading>}
        {section.intro !== undefined && (
          <p data-plinth-part="assessment-lead">{form.textOf(section.intro)}</p>
        )}
        {opening && <AssessmentAudience form={form} />}
      </div>
      {section.items.map((item) =>
        item.kind === 'note' ? (
          <p key={item.id} data-plinth-part="assessment-lead">
            {form.textOf(item.text)}
          </p>
        ) : item.kind === 'text' ? (
          <AssessmentText
            key={item.id}
            form={form}
            id={item.id}
            label={`${numberOf(item.id)}. ${form.textOf(item.text)}`}
            required={item.required}
            missing={missing.has(item.id)}
          />
        ) : (
          <AssessmentItem
            key={item.id}
            form={form}
            item={item}
            number={numberOf(item.id)}
            missing={missing.has(item.id)}
          />
        ),
      )}
      {form.instrument.comments && level && (
        <AssessmentText form={form} id={level.id} label={t('comment.label')} />
      )}
    </section>
  );
});

function AssessmentAudience({ form }: { readonly form: AssessmentForm }) {
  const { audience, t } = form;
  const [text, icon] =
    audience.kind === 'team'
      ? [t('privacy.team', { count: audience.minRespondents ?? 5 }), people]
      : audience.kind === 'named'
        ? [t('privacy.named'), people]
        : [t('privacy.default'), lock];
  return (
    <p data-plinth-part="assessment-audience">
      <Icon path={icon} size={14} />
      {text}
    </p>
  );
}
