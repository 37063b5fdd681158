import fc from 'fast-check';
import { connectFrame } from '../../src/embed/frame/connect-frame';
import { isInFile, readConfig } from '../../src/embed/frame/frame-config';
import { exactOrigin, readFrameMessage, readHostMessage } from '../../src/embed/frame/frame-messages';
import { showElement } from '../../src/embed/frame/show-element';
import { showInAnyLanguage } from '../../src/embed/frame/show-in-any-language';
import type { FrameVoice } from '../../src/embed/frame/start-frame';
import { expectConsole } from '../helpers/console';
import { address, hello, HOST, openFrame } from './open-frame';

const FRAME = 'https://static.example';

describe('an address', () => {
  it('names widget, host and properties, each checked', () => {
    const config = readConfig(
      `${address()}&instrument=pulse-5&pagination=all&person=%7B%22id%22%3A%22ada%22%7D&density=tiny&unknown=1`,
    );
    expect(config.host).toBe(HOST);
    expect(config.props).toEqual({ instrument: 'pulse-5', pagination: 'all', person: { id: 'ada' } });
    expect([...config.wrong.values()].flat()).toMatchObject([{ code: 'notAllowed', path: ['density'] }]);
  });

  it.each([
    '*',
    'null',
    'lms.example',
    'https://lms.example/course',
    'javascript:alert(1)',
    'https://a.b@c.d',
    '',
  ])('cannot name %j as its host', (host) => {
    expect(exactOrigin(host)).toBeUndefined();
    expect(readConfig(`?widget=pyramid-diagram&host=${encodeURIComponent(host)}`).host).toBeUndefined();
  });

  it.each([
    ['', 10_000],
    ['&max-height=600', 600],
    ['&max-height=99999999', 10_000],
    ['&max-height=-4', 10_000],
    ['&max-height=x', 10_000],
  ])('with %j lets the frame be %i high', (more, max) => {
    expect(readConfig(address(more)).maxHeight).toBe(max);
  });
});

describe('the frame', () => {
  it('says that it is ready, and tells its height only after a hello', () => {
    const frame = openFrame(address('&max-height=600'));
    frame.resize(410);
    expect(frame.types()).toEqual(['ready']);
    frame.say(hello);
    frame.resize(500.2);
    frame.resize(5_000);
    frame.resize(6_000);
    expect(frame.sent.slice(1)).toEqual(
      [410, 501, 600].map((height) => ({ message: { plinth: 1, type: 'height', height }, to: HOST })),
    );
  });

  it('tells no height while its widget is still being fetched', () => {
    const frame = openFrame(address());
    frame.resize(8);
    frame.say(hello);
    expect(frame.types()).toEqual(['ready']);
    frame.resize(520);
    expect(frame.sent.at(-1)?.message).toMatchObject({ type: 'height', height: 520 });
  });

  it('speaks to no other origin than the one it was given', () => {
    const frame = openFrame(address('&lti'));
    frame.say(hello);
    frame.resize(700);
    expect(frame.types()).toContain('lti.frameResize');
    expect(new Set(frame.sent.map(({ to }) => to))).toEqual(new Set([HOST]));
    const alone = openFrame('?widget=pyramid-diagram&lti');
    alone.say(hello);
    alone.resize(700);
    expect(alone.sent).toEqual([]);
  });

  it('takes properties that fit, and says which do not', () => {
    expectConsole('error', /cannot use order=/);
    const frame = openFrame(address());
    frame.say({
      plinth: 1,
      type: 'configure',
      props: { pagination: 'all', order: 3, now: 'x', constructor: 1 },
    });
    expect(frame.updates).toEqual([]);
    frame.say({ plinth: 1, type: 'configure', props: { pagination: 'all', order: 3, now: 'x' } });
    expect(frame.updates).toEqual([{ pagination: 'all' }]);
    expect(frame.sent.at(-1)?.message).toMatchObject({ type: 'problem', problems: [{ path: ['order'] }] });
  });

  it('hands answers over, and hears what became of them', async () => {
    const frame = openFrame(address());
    const first = frame.submit({ answers: {} });
    const second = frame.submit({ answers: {} });
    frame.say({ plinth: 1, type: 'answer', id: 2, accepted: false });
    frame.say({ plinth: 1, type: 'answer', id: 1, accepted: true });
    await expect(first).resolves.toBeUndefined();
    await expect(second).rejects.toThrow('refused');
  });

  it('accepts none of many hundred spoofed messages', () => {
    const frame = openFrame(address());
    const real = [hello, { plinth: 1, type: 'configure', props: { pagination: 'all' } }];
    const origins = [
      '',
      'null',
      '*',
      'http://lms.example',
      'https://lms.example:8443',
      'https://lms.example.evil.example',
      'https://LMS.example',
      'https://evil.example',
      'file://',
    ];
    let count = 0;
    const spoof = (...message: Parameters<typeof frame.say>) => {
      frame.say(...message);
      count += 1;
    };
    for (const message of real) {
      for (const origin of origins) spoof(message, origin);
      for (const source of [null, {}, window]) spoof(message, HOST, source);
    }
    const wrong = [
      null,
      'hello',
      JSON.stringify(hello),
      { type: 'hello' },
      { plinth: '1', type: 'hello' },
      { plinth: 1, type: 'Hello' },
      { plinth: 1, type: 'configure' },
      { plinth: 1, type: 'configure', props: [] },
      { plinth: 1, type: 'answer', id: 'x', accepted: true },
      JSON.parse('{"plinth":1,"type":"configure","props":{"__proto__":{"pagination":"all"}}}') as unknown,
    ];
    for (const message of wrong) spoof(message);
    fc.assert(
      fc.property(fc.anything(), (data) => {
        spoof(data);
      }),
      { numRuns: 300 },
    );
    frame.resize(900);
    expect(count).toBeGreaterThan(300);
    expect(frame.types()).toEqual(['ready']);
    expect(frame.updates).toEqual([]);
  });

  it.each([
    ['retro-board', { template: 'sailboat', 'private-storage': 'browser' }, { privateStorage: 'browser' }],
    ['goal-tracker', { today: '2026-08-17', heading: 'Northlight' }, { today: '2026-08-17' }],
  ])('shows a %s, reads what it is given, and tells its changes and its height', (widget, given, read) => {
    const search = new URLSearchParams({ widget, host: HOST, lti: '', ...given }).toString();
    const frame = openFrame(`?${search}`);
    expect(frame.show).toHaveBeenCalledWith(
      widget,
      expect.anything(),
      expect.objectContaining(read),
      expect.anything(),
    );
    frame.say(hello);
    frame.voice().change({ schema: 'plinth/x', id: 'd' });
    frame.voice().event('plinth-make-goal', { text: 'Pair' });
    frame.resize(1e9);
    expect(frame.sent.slice(1)).toEqual([
      { message: { plinth: 1, type: 'height', height: 400 }, to: HOST },
      { message: { subject: 'lti.frameResize', height: 400 }, to: HOST },
      { message: { plinth: 1, type: 'change', document: { schema: 'plinth/x', id: 'd' } }, to: HOST },
      { message: { plinth: 1, type: 'event', name: 'plinth-make-goal', detail: { text: 'Pair' } }, to: HOST },
      { message: { plinth: 1, type: 'height', height: 10_000 }, to: HOST },
      { message: { subject: 'lti.frameResize', height: 10_000 }, to: HOST },
    ]);
    if (widget === 'goal-tracker') expectConsole('error', /cannot use today="tomorrow". Expected: date/);
    frame.say({ plinth: 1, type: 'configure', props: { readOnly: true, today: 'tomorrow' } });
    expect(frame.updates).toEqual([expect.objectContaining({ ...read, readOnly: true })]);
  });

  it('hears nothing after it was ended', () => {
    const frame = openFrame(address());
    frame.stop();
    frame.say(hello);
    expect(frame.types()).toEqual(['ready']);
  });
});

describe('the page around it', () => {
  function openPage(options: Partial<Parameters<typeof connectFrame>[1]> = {}) {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const sent: unknown[] = [];
    const inside = { postMessage: (message: unknown, to: string) => void sent.push([message, to]) };
    Object.defineProperty(frame, 'contentWindow', { value: inside });
    const connection = connectFrame(frame, { origin: FRAME, ...options });
    const say = (data: unknown, origin = FRAME, source: unknown = inside) =>
      window.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
    return { frame, sent, say, connection };
  }
  afterEach(() => document.body.replaceChildren());

  it('greets, configures, and gives the height that is asked for up to a maximum', () => {
    const { frame, sent, say, connection } = openPage({ props: { theme: 'dark' }, maxHeight: 800 });
    expect(sent.splice(0)).toEqual([[hello, '*']]);
    say({ plinth: 1, type: 'ready' });
    expect(sent).toEqual([
      [hello, FRAME],
      [{ plinth: 1, type: 'configure', props: { theme: 'dark' } }, FRAME],
    ]);
    say({ plinth: 1, type: 'height', height: 420.5 });
    expect(frame.style.height).toBe('421px');
    say({ plinth: 1, type: 'height', height: 1e9 });
    expect(frame.style.height).toBe('800px');
    connection!.disconnect();
    say({ plinth: 1, type: 'height', height: 100 });
    expect(frame.style.height).toBe('800px');
  });

  it('finds a frame that was there before, and tells it nothing until it answers from its origin', () => {
    const { frame, sent, say, connection } = openPage({ props: { theme: 'dark' } });
    connection!.configure({ density: 'compact' });
    say({ plinth: 1, type: 'height', height: 10 }, 'https://evil.example');
    expect(sent.splice(0)).toEqual([[hello, '*']]);
    say({ plinth: 1, type: 'height', height: 420 });
    expect(frame.style.height).toBe('420px');
    expect(sent.splice(0)).toEqual([
      [hello, FRAME],
      [{ plinth: 1, type: 'configure', props: { theme: 'dark', density: 'compact' } }, FRAME],
    ]);
    say({ plinth: 1, type: 'height', height: 430 });
    expect(sent).toEqual([]);
  });

  it('tells of changes and events of a board', () => {
    const onChange = vi.fn();
    const onEvent = vi.fn();
    const { say } = openPage({ onChange, onEvent });
    say({ plinth: 1, type: 'change', document: { id: 'd' } });
    say({ plinth: 1, type: 'event', name: 'plinth-share', detail: { goal: 'g' } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ id: 'd' });
    expect(onEvent).toHaveBeenCalledExactlyOnceWith('plinth-share', { goal: 'g' });
  });

  it.each([
    ['accepted', () => Promise.resolve(), true],
    ['refused by a rejection', () => Promise.reject(new Error('full')), false],
    ['refused where nobody takes them', undefined, false],
  ])('says that answers were %s', async (_, onSubmit, accepted) => {
    const { sent, say } = openPage({ onSubmit });
    say({ plinth: 1, type: 'submit', id: 3, response: { answers: {} } });
    await vi.waitFor(() =>
      expect(sent.slice(2)).toEqual([[{ plinth: 1, type: 'answer', id: 3, accepted }, FRAME]]),
    );
  });

  it('reads nothing from elsewhere, and nothing that is not a message', () => {
    const onSubmit = vi.fn();
    const onChange = vi.fn();
    const { frame, say, sent } = openPage({ onSubmit, onChange, onEvent: onChange });
    const height = { plinth: 1, type: 'height', height: 5 };
    const submit = { plinth: 1, type: 'submit', id: 1, response: {} };
    for (const message of [height, submit, { plinth: 1, type: 'ready' }]) {
      say(message, 'https://evil.example');
      say(message, 'null');
      say(message, FRAME, window);
      say(message, FRAME, null);
    }
    for (const message of [
      { plinth: 1, type: 'change', document: 'x' },
      { plinth: 1, type: 'change' },
      { plinth: 1, type: 'event', name: 'click', detail: {} },
      { plinth: 1, type: 'event', name: 'plinth-share', detail: 'x' },
      { plinth: 1, type: 'event', name: 'plinth-<b>', detail: {} },
    ])
      say(message);
    say({ plinth: 1, type: 'change', document: {} }, 'https://evil.example');
    say({ plinth: 1, type: 'event', name: 'plinth-share', detail: {} }, FRAME, window);
    expect(onChange).not.toHaveBeenCalled();
    for (const height of [NaN, -1, Infinity, '5', null]) say({ plinth: 1, type: 'height', height });
    fc.assert(fc.property(fc.anything(), (data) => void say(data)));
    expect(frame.style.height).toBe('');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(sent).toEqual([[hello, '*']]);
  });

  it.each(['*', 'null', '', 'https://static.example/x'])('is not made for the origin %j', (origin) => {
    expect(openPage({ origin }).connection).toBeUndefined();
  });
});

describe('a widget of the file for a script tag', () => {
  /** Both ways, each writing down what it is told. */
  function open(document?: object) {
    const told: unknown[] = [];
    const way = (name: string) => ({
      update: (props: object) => void told.push([name, props]),
      unmount: () => void told.push(`${name} gone`),
    });
    const asElement = vi.fn((props: object) => {
      told.push(['element there', props]);
      return way('element');
    });
    const shown = showInAnyLanguage(
      {},
      { fromFile: () => ({ ...way('file'), document: () => document }), asElement },
    )!;
    return { told, shown, asElement };
  }

  it('stays one while its words are English', () => {
    const { told, shown, asElement } = open();
    shown.update({ locale: 'en-GB', pagination: 'all' });
    shown.update({ pagination: 'pages' });
    shown.unmount();
    expect(asElement).not.toHaveBeenCalled();
    expect(told).toEqual([
      ['file', { locale: 'en-GB', pagination: 'all' }],
      ['file', { pagination: 'pages' }],
      'file gone',
    ]);
  });

  it('becomes an element when the page asks for another language, once, with the answers so far', () => {
    const answers = { id: 'r', answers: { a: 3 } };
    const { told, shown } = open(answers);
    shown.update({ locale: 'de' });
    shown.update({ locale: 'ar' });
    shown.update({ locale: 'en' });
    shown.unmount();
    expect(told).toEqual([
      'file gone',
      ['element there', { locale: 'de', document: answers }],
      ['element', { locale: 'ar' }],
      ['element', { locale: 'en' }],
      'element gone',
    ]);
  });

  it('hands over no document where nobody has answered: the page may have given one', () => {
    const { told, shown } = open();
    shown.update({ locale: 'de', document: { id: 'given' } });
    expect(told[1]).toEqual(['element there', { locale: 'de', document: { id: 'given' } }]);
  });
});

describe('an element in the frame', () => {
  afterEach(() => document.body.replaceChildren());

  it('is there at once with what it was given, and tells what happens in it', async () => {
    const heard: unknown[] = [];
    const voice: FrameVoice = {
      submit: () => Promise.resolve(),
      change: (document) => void heard.push(document),
      event: (name, detail) => void heard.push([name, detail]),
    };
    const defineElements = vi.fn(() => []);
    const shown = showElement(
      () => Promise.resolve({ defineElements }),
      'retro-board',
      document.body,
      { template: 'sailboat' },
      voice,
    );
    const element = document.querySelector('plinth-retro-board')!;
    expect(element).toMatchObject({ template: 'sailboat' });
    await vi.waitFor(() => expect(defineElements).toHaveBeenCalledWith({ only: ['retro-board'] }));
    element.dispatchEvent(
      new CustomEvent('plinth-change', { detail: { document: { id: 'd', gone: undefined } } }),
    );
    element.dispatchEvent(new CustomEvent('plinth-make-goal', { detail: { text: 'Pair' } }));
    expect(heard).toEqual([{ id: 'd' }, ['plinth-make-goal', { text: 'Pair' }]]);
    Object.assign(element, { template: 'chosen by somebody' });
    shown.update({ template: 'sailboat', readOnly: true });
    expect(element).toMatchObject({ template: 'chosen by somebody' });
    expect(element).toMatchObject({ readOnly: true });
    shown.unmount();
    expect(document.querySelector('plinth-retro-board')).toBeNull();
  });

  it('hands answers over when they are sent, and not a letter before', async () => {
    const voice = { submit: vi.fn(() => Promise.resolve()), change: vi.fn(), event: vi.fn() };
    const load = () => Promise.resolve({ defineElements: () => [] });
    showElement(load, 'trust-assessment', document.body, { locale: 'de' }, voice);
    const element = document.querySelector('plinth-trust-assessment')!;
    const tell = (name: string, detail: object) => element.dispatchEvent(new CustomEvent(name, { detail }));
    tell('plinth-change', { document: { answers: { a: 1 } } });
    expect(voice.change).not.toHaveBeenCalled();
    const accept = vi.fn();
    tell('plinth-submit', { response: { answers: { a: 1 } }, accept });
    expect(voice.submit).toHaveBeenCalledExactlyOnceWith({ answers: { a: 1 } });
    await expect(accept.mock.calls[0]![0]).resolves.toBeUndefined();
  });

  it('sends no answers where no page may hear them: whoever fills in a form sees the result', () => {
    const load = () => Promise.resolve({ defineElements: () => [] });
    showElement(load, 'trust-assessment', document.body, { locale: 'de' }, undefined);
    expect(document.querySelector('plinth-trust-assessment')).toMatchObject({
      locale: 'de',
      selfCheck: true,
    });
  });

  it.each([
    ['&locale=de', false],
    ['&locale=en-GB', true],
    ['', true],
  ])('an address with %j has its words in the file for a script tag: %s', (more, expected) => {
    expect(isInFile(readConfig(address(more)))).toBe(expected);
  });

  it('says so where its code cannot be fetched, and tries again', async () => {
    const load = vi.fn(() => Promise.reject(new Error('no origin')));
    showElement(load, 'goal-tracker', document.body, {}, undefined);
    const element = document.querySelector('plinth-goal-tracker')!;
    const button = await vi.waitFor(() => {
      const found = element.shadowRoot?.querySelector('button');
      if (!found) throw new Error('not yet');
      return found;
    });
    button.click();
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
  });
});

it('reads what it writes, and nothing else', () => {
  expect(readHostMessage({ plinth: 1, type: 'hello', more: 1 })).toEqual({ type: 'hello' });
  expect(readFrameMessage({ plinth: 2, type: 'ready' })).toBeUndefined();
});
