// Checked by `npm run typecheck`; nothing here runs.
import type { ProblemCode } from '../../src/core/shared/problem';
import { assessmentMessages } from '../../src/locales/en/assessment.messages';
import type { instrumentTexts } from '../../src/locales/en/instruments';
import { type modelTitles } from '../../src/locales/en/model-titles';
import { type modelTexts } from '../../src/locales/en/model';
import { type sharedMessages } from '../../src/locales/en/shared.messages';
import { createTranslator } from '../../src/locales/translate';
import type { Catalogue, Message, MirrorOf } from '../../src/locales/types';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
function expectTrue<_Check extends true>(): void {}

// Every problem code of core has a message, and every message of that kind has a code.
type ProblemKey = Extract<keyof typeof sharedMessages, `problem.${string}`>;
type NotACode = 'problem.root' | 'problem.title';
expectTrue<Same<Exclude<ProblemKey, NotACode>, `problem.${ProblemCode}`>>();

// Titles and long texts speak of the same levels.
expectTrue<Same<keyof typeof modelTitles, keyof typeof modelTexts>>();
expectTrue<Same<keyof typeof instrumentTexts, 'team15Texts' | 'pulse5Texts'>>();

// A translator takes the keys of English and no others; values are words and numbers.
const t = createTranslator('en', undefined, assessmentMessages);
t('progress.timeLeft', { count: 2 });
// @ts-expect-error no such key
t('progress.unheardOf');
// @ts-expect-error a date must be formatted first
t('progress.page', { page: new Date(), pages: 5 });

// A mirror may lack keys (the test names them) and never has keys of its own.
const mirror: MirrorOf<{ a: string; b: string }> = { a: 'A' };
// @ts-expect-error not a key of English
const stale: MirrorOf<{ a: string }> = { c: 'C' };

// @ts-expect-error every plural message says what to do in all other cases
const noOther: Message = { one: 'one' };

// @ts-expect-error the direction is one of two
const catalogue: Partial<Catalogue> = { direction: 'down' };

void [mirror, stale, noOther, catalogue];
