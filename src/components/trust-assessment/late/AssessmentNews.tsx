'use client';
import { useEffect, useRef } from 'react';
import type { Page } from '../../../core/trust-assessment/pages';
import type { Announcer } from '../../../hooks/shared/createAnnouncer';
import { getActiveElement } from '../../../hooks/shared/dom';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { moveFocus } from '../../../hooks/trust-assessment/moveFocus';
import { assessmentResultMessages } from '../../../locales/en/assessment-result.messages';
import type { AssessmentForm } from '../useAssessmentForm';

const questionsOn = (page: Page | undefined): readonly string[] =>
  page?.sections.flatMap(({ items }) => items.filter(({ kind }) => kind !== 'note').map(({ id }) => id)) ??
  [];

/**
 * Says how many questions an answer has brought to the page, or taken from it, and keeps the focus in the form when the
 * question that had it is gone. For instruments with conditions only. Renders nothing.
 */
export function AssessmentNews(props: {
  readonly form: AssessmentForm;
  readonly page: Page | undefined;
  readonly announcer: Announcer;
}) {
  const { form, page, announcer } = props;
  const { hiddenIn } = form;
  const t = useTranslator(form.plinth, 'assessment', assessmentResultMessages);
  const before = useRef({ page, hiddenIn });

  useEffect(() => {
    const last = before.current;
    before.current = { page, hiddenIn };
    // Another page, or conditions that could only now be read: nothing was answered.
    if (last.page === page || last.page?.id !== page?.id || last.hiddenIn !== hiddenIn) return;
    const [old, now] = [questionsOn(last.page), questionsOn(page)];
    const more = now.filter((id) => !old.includes(id)).length;
    const fewer = old.filter((id) => !now.includes(id)).length;
    const news = [
      ...(more > 0 ? [t('asked.more', { count: more })] : []),
      ...(fewer > 0 ? [t('asked.fewer', { count: fewer })] : []),
    ];
    if (news.length > 0) announcer.announce(news.join(' '));
  }, [page, hiddenIn, announcer, t]);

  useKeptFocus(form.rootRef, page);
  return null;
}

/** Whoever stood on a question that went away would otherwise be thrown out of the form. */
function useKeptFocus(rootRef: AssessmentForm['rootRef'], page: Page | undefined): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const root = rootRef.current;
    if (!root) return undefined;
    const enter = ({ target }: FocusEvent) => void (last.current = target as Element);
    const leave = ({ target }: FocusEvent) =>
      // A browser may tell of it in the middle of removing the element.
      queueMicrotask(() => {
        if (last.current === target && last.current?.isConnected) last.current = null;
      });
    root.addEventListener('focusin', enter);
    root.addEventListener('focusout', leave);
    return () => {
      root.removeEventListener('focusin', enter);
      root.removeEventListener('focusout', leave);
    };
  }, [rootRef]);
  useEffect(() => {
    const root = rootRef.current;
    if (!root || !last.current || last.current.isConnected) return;
    last.current = null;
    const active = getActiveElement(root);
    if (!active || active === root.ownerDocument.body) moveFocus(root, { target: 'heading' });
  }, [page, rootRef]);
}
