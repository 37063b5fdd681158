import { RetroBoard } from 'plinth/retro-board';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar';
import { collecting, emptyBoard, longTexts, me, people, sprint18 } from '../../../stories/retro-board/boards';
import { renderOnServer } from '../../helpers/server/render';

describe('the board from a server', () => {
  it('says every card before any script runs', () => {
    const { html } = renderOnServer(<RetroBoard defaultDocument={sprint18} person={me} people={people} />);
    expect(html).toContain('What slowed us');
    expect(html).toContain('Rotate who speaks first. Lead goes last.');
    expect(html).toContain('Review queue');
    expect(html).toContain('aria-label="Priya Nair"');
  });

  it('says how many cards are hidden, and what columns are called in the reader’s language', () => {
    const { html } = renderOnServer(<RetroBoard defaultDocument={collecting} person={me} messages={ar} />);
    expect(html).toContain('dir="rtl"');
    expect(html).toContain('ما أبطأنا');
    expect(html).toContain('بطاقات مخفيّة');
  });

  it('needs no style attribute, for a strict content security policy', () => {
    for (const document of [sprint18, collecting, emptyBoard, longTexts]) {
      const { html } = renderOnServer(<RetroBoard defaultDocument={document} person={me} people={people} />);
      expect(html).not.toMatch(/ style=/);
      expect(html).not.toMatch(/NaN|undefined|\[object/);
    }
  });

  it('makes a board of a template where there is no document', () => {
    const { html } = renderOnServer(<RetroBoard template="five-principles" person={me} />);
    expect(html).toContain('Accountability');
  });
});
