'use client';
import type { ChangeEvent } from 'react';
import { recordKey } from '../../core/shared/change';
import { useStore } from '../shared/useStore';
import type { AssessmentContext } from './assessment.types';
import { commentOf } from './assessment.read';

/** Most characters that a comment field takes. */
export const COMMENT_LENGTH = 500;

/** For a `<textarea>`. */
export interface CommentProps {
  readonly id: string;
  readonly value: string;
  readonly maxLength: number;
  readonly readOnly: boolean;
  readonly onChange: (event: ChangeEvent<HTMLTextAreaElement>) => void;
  readonly 'data-plinth-comment': string;
}

export function commentProps(
  form: Pick<AssessmentContext, 'idPrefix' | 'readOnly' | 'commands'>,
  id: string,
  value: string,
): CommentProps {
  return {
    id: `${form.idPrefix}${id}-comment`,
    value,
    maxLength: COMMENT_LENGTH,
    readOnly: form.readOnly,
    onChange: (event) => form.commands.comment(id, event.target.value, event),
    'data-plinth-comment': id,
  };
}

/**
 * One comment (by subscale id) or the answer to a text item (by item id). The component that uses it renders again while
 * this text changes, and at no other change. Typing is one step of undo.
 */
export function useTrustComment(form: AssessmentContext, id: string): CommentProps {
  const value = useStore(
    form.store,
    (document) => commentOf(document, id),
    recordKey('comments', id),
    Object.is,
  );
  return commentProps(form, id, value);
}
