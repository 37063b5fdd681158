import { loadLocale } from '../../src/locales/load';
import { readConfig, isInFile } from '../../src/embed/frame/frame-config';
import { showInAnyLanguage } from '../../src/embed/frame/show-in-any-language';
import { expectConsole } from '../helpers/console';
import { address, hello, HOST, openFrame } from './open-frame';

const noteIn = (place: HTMLElement) => place.querySelector<HTMLElement>('[role="alert"]');
const seen = (place: HTMLElement) =>
  vi.waitFor(() => {
    const note = noteIn(place);
    if (!note) throw new Error('no note');
    return note;
  });
const configure = (props: object) => ({ plinth: 1, type: 'configure', props });
const WIDGETS = 'pyramid-diagram, trust-assessment, goal-tracker, retro-board';

describe('a mistake in the address', () => {
  it.each([
    ['?widget=retro', 'widget="retro"', 'widget is not one of the values'],
    ['?widget=team-workspace', 'widget="team-workspace"', 'widget is not one of the values'],
    ['?instrument=pulse-5', 'needs widget', 'widget is missing'],
    ['?widget=', 'needs widget', 'widget is missing'],
  ])('%s shows a note in place of a blank page, and says what there is', async (search, said, text) => {
    expectConsole('error', new RegExp(`^Plinth: embed.html .*${said}.* Allowed: ${WIDGETS}\\.$`));
    const { place, show } = openFrame(search);
    expect((await seen(place)).textContent).toContain(text);
    expect(show).not.toHaveBeenCalled();
  });

  it('is no mistake where a widget has the name of its element', () => {
    const { place, show } = openFrame('?widget=plinth-retro-board');
    expect(show).toHaveBeenCalledWith('retro-board', expect.anything(), {}, undefined);
    expect(noteIn(place)).toBeNull();
  });

  it('never shows another questionnaire than the one that was asked for', async () => {
    expectConsole('error', /cannot use instrument="pulse-9"\. Allowed: team-15, pulse-5, /);
    const { place, show } = openFrame('?widget=trust-assessment&instrument=pulse-9');
    expect((await seen(place)).textContent).toContain('instrument is not one of the values');
    expect(show).not.toHaveBeenCalled();
  });

  it('leaves the rest to be shown, below a note', async () => {
    expectConsole('error', /cannot use scores="oops"\. Expected: object or list\./);
    const { place, show } = openFrame('?widget=pyramid-diagram&scores=oops&digits=1');
    const note = await seen(place);
    expect(note.textContent).toContain('scores');
    expect(place.firstElementChild).toBe(note);
    expect(show).toHaveBeenCalledWith('pyramid-diagram', expect.anything(), { digits: 1 }, undefined);
    // Whoever shows the widget may empty its place.
    show.mock.calls[0]![1].replaceChildren();
    expect(place.contains(note)).toBe(true);
  });

  it.each([
    ['&host=lms.example', /cannot use host="lms.example"\. Expected: origin/, 'host'],
    ['&max-height=tall', /cannot use max-height="tall"\. Expected: number above 0/, 'max-height'],
    ['&max-height=-4', /cannot use max-height="-4"\. Expected: number above 0/, 'max-height'],
    ['&person=%7B%7D', /cannot use person="\{\}"\. Expected: person/, 'person'],
    ['&storage-key=a&theme=pink', /cannot use theme="pink"\. Allowed: auto, light, dark/, 'theme'],
  ])('%s is named', async (more, said, name) => {
    expectConsole('error', said);
    const { place } = openFrame(`?widget=trust-assessment${more}`);
    expect((await seen(place)).textContent).toContain(name);
  });

  it('is said with the start of what was given only', () => {
    expectConsole('error', /cannot use scores="x{60}…"\. /);
    openFrame(`?widget=pyramid-diagram&scores=${'x'.repeat(5_000)}`);
  });

  it.each([
    ['de', 'ltr'],
    ['ar', 'rtl'],
  ])('is said in the language of the frame: %s', async (locale, direction) => {
    expectConsole('error', /widget="retro"/);
    const { place } = openFrame(`?widget=retro&locale=${locale}`, loadLocale);
    const note = await seen(place);
    const { shared } = await loadLocale(locale);
    const [, after] = (shared['problem.notAllowed'] as string).split('{path}');
    expect(note).toMatchObject({ lang: locale, dir: direction });
    expect(note.textContent).toContain(after);
  });

  it('is said in English where no language can be fetched', async () => {
    expectConsole('error', /widget="retro"/);
    const note = await seen(openFrame('?widget=retro&locale=de').place);
    expect(note.lang).toBe('en');
    expect(note.textContent).toContain('widget is not one of the values');
  });

  it('is told to the page once it has said hello, and only then', () => {
    expectConsole('error', /density="tiny"/);
    const frame = openFrame(address('&density=tiny'));
    expect(frame.types()).toEqual(['ready']);
    frame.say(hello);
    frame.say(hello);
    expect(frame.sent.filter(({ message }) => message['type'] === 'problem')).toEqual([
      {
        message: {
          plinth: 1,
          type: 'problem',
          problems: [expect.objectContaining({ code: 'notAllowed', path: ['density'] })],
        },
        to: HOST,
      },
    ]);
  });
});

describe('a mistake of the page around', () => {
  it('hides a questionnaire until the right one is named, and loses nothing of it', async () => {
    expectConsole('error', /cannot use instrument="pulse-9"/);
    const frame = openFrame(address('&instrument=pulse-5'));
    const slot = frame.show.mock.calls[0]![1];
    frame.say(configure({ instrument: 'pulse-9' }));
    expect(slot.hidden).toBe(true);
    expect((await seen(frame.place)).textContent).toContain('instrument');
    expect(frame.updates).toEqual([]);
    frame.say(configure({ instrument: 'team-15' }));
    expect(slot.hidden).toBe(false);
    expect(frame.updates).toEqual([{ instrument: 'team-15' }]);
    await vi.waitFor(() => expect(noteIn(frame.place)).toBeNull());
    expect(frame.show).toHaveBeenCalledOnce();
  });

  it('goes with its note once the property fits, under either of its names', async () => {
    expectConsole('error', /cannot use heading-level="two"\. Expected: integer/);
    const frame = openFrame(address('&heading-level=two'));
    await seen(frame.place);
    frame.say(configure({ headingLevel: 3 }));
    await vi.waitFor(() => expect(noteIn(frame.place)).toBeNull());
    expect(frame.updates).toEqual([{ headingLevel: 3 }]);
  });
});

describe('an instrument that the file for a script tag does not carry', () => {
  it.each([
    ['pulse-5', true],
    ['team-15', true],
    ['team-40', false],
    ['leader-10', false],
    ['leader-10-self', false],
  ])('%s is asked from the file: %s', (instrument, expected) => {
    expect(isInFile(readConfig(address(`&instrument=${instrument}`)))).toBe(expected);
  });

  it('is shown as an element, without the answers to another', () => {
    const asElement = vi.fn(() => ({ update: () => undefined, unmount: () => undefined }));
    const inFile = { update: () => undefined, unmount: () => undefined, document: () => ({ id: 'answers' }) };
    const shown = showInAnyLanguage({ instrument: 'pulse-5' }, { fromFile: () => inFile, asElement });
    shown!.update({ instrument: 'team-40' });
    expect(asElement).toHaveBeenCalledExactlyOnceWith({ instrument: 'team-40' });
  });
});
