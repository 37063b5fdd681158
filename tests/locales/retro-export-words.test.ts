import { exportRetro } from '../../src/core/retro-board/export/export-retro';
import { loadRetroImportMessages } from '../../src/locales/load-retro-import';
import { retroExportWords } from '../../src/locales/retro-export-words';
import { board, people, titles } from '../core/retro-board/export/board';

test.each([
  ['en-GB', '## Mad (4 cards)', '4 votes, place 1, shared', '## Actions', 'by 9 Mar 2026'],
  ['de', '## Mad (4 Karten)', '4 Stimmen, Platz 1, geteilt', '## Maßnahmen', 'bis 09.03.2026'],
  ['fr', '## Mad (4 cartes)', '4 votes, place 1, partagée', '## Actions', 'pour le 9 mars 2026'],
  ['ja', '## Mad (カード4枚)', '4票', '1位（同順位）', '## アクション'],
  ['ar', '## Mad (٤ بطاقات)', '٤ أصوات', '## إجراءات', 'حتى'],
])('%s: the report in the language of its reader', async (locale, ...parts) => {
  const words = retroExportWords(locale, await loadRetroImportMessages(locale));
  const text = exportRetro(board, 'markdown', { people, titles, words, locale });
  for (const part of parts) expect(text).toContain(part);
  // Nothing of the field names that stand there without words.
  expect(text).not.toMatch(/## (actions|kudos|notes)|#1=|\{\w+\}/);
});

test.each(['en-XA', 'ar-XB'])('%s is made of English', async (locale) => {
  const messages = await loadRetroImportMessages(locale);
  expect(messages['retroImport.empty']).not.toBe('The file is empty. Choose another one.');
});

test('another language is English, and says so', async () => {
  const onNotice = vi.fn();
  const messages = await loadRetroImportMessages('tlh', { onNotice });
  expect(messages['retroExport.actions']).toBe('Actions');
  expect(onNotice).toHaveBeenCalledWith(expect.objectContaining({ code: 'unknownLocale' }));
});
