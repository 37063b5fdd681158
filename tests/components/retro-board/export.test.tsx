import { screen, within } from '@testing-library/react';
import { cards } from '../../../stories/retro-board/phases-data';
import { renderBoard } from './around-board';

/** The files that were handed over, by name. */
function follow(): Map<string, Blob> {
  const files = new Map<string, Blob>();
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    last = made as Blob;
    return 'blob:made';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.set(this.download, last!);
  });
  return files;
}

async function openExport() {
  const { user } = renderBoard(cards);
  await user.click(screen.getByRole('button', { name: 'More for this retro' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Export' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Export' }));
  return { user, dialog };
}

afterEach(() => vi.restoreAllMocks());

describe('what is taken along', () => {
  it('is a text to paste, and says that it can be pasted', async () => {
    const files = follow();
    const { user, dialog } = await openExport();
    await user.click(dialog.getByRole('button', { name: /^Summary to paste/ }));
    expect(await dialog.findByText('Copied. Paste it where your team reads.')).toHaveRole('status');
    expect(await navigator.clipboard.readText()).toMatch(/^# /);
    expect(files.size).toBe(0);
  });

  it('is a file where nothing can be copied, and says that too', async () => {
    const files = follow();
    const { user, dialog } = await openExport();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(dialog.getByRole('button', { name: /^Summary to paste/ }));
    await dialog.findByText('Copying is not possible on this page, so it is saved as retro.md.');
    expect(await files.get('retro.md')!.text()).toMatch(/^# /);
  });

  it.each([
    [/^Everything/, 'retro.json', /^\{/],
    [/^Cards as a table/, 'retro.csv', /,/],
  ])('says under which name %s is saved', async (name, file, starts) => {
    const files = follow();
    const { user, dialog } = await openExport();
    await user.click(dialog.getByRole('button', { name }));
    expect(dialog.getByText(`Saved as ${file}.`)).toHaveRole('status');
    expect(await files.get(file)!.text()).toMatch(starts);
  });
});
