import { act, screen, waitFor, within } from '@testing-library/react';
import { loadInstrument, pulse5, team15 } from 'plinth/instruments';
import { createMemoryPlace, hostStorage, memoryStorage, type HostDocument } from 'plinth/storage';
import { TrustAssessmentForm, type Response } from 'plinth/trust-assessment';
import { describe, expect, it, vi } from 'vitest';
import { fromResponse } from '../../../src/core/trust-assessment/response.convert';
import { loadLocale } from '../../../src/locales/load';
import { fakeServer } from '../../helpers/fake-server';
import { renderStrict } from '../../helpers/render';
import { settle } from '../../helpers/settle';

const row = (name: string | RegExp) => within(screen.getByRole('radiogroup', { name }));
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const answersUpTo = (count: number, value = 4) =>
  Object.fromEntries(team15.items.slice(0, count).map((item) => [item.id, value]));
const draft = (count: number) =>
  fromResponse({ id: 'r', answers: answersUpTo(count) }, { instrument: 'team-15', at: 1 });

describe('a page', () => {
  it('is a form with its progress, a heading, and one labelled radio group per statement', async () => {
    renderStrict(<TrustAssessmentForm instrument={team15} subtitle="Northlight, Round 4" />);
    await settle();
    expect(screen.getByRole('form', { name: 'Team trust assessment' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: 'Team trust assessment' })).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { level: 3, name: 'How open are we with each other?' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Trust, the ground')).toBeInTheDocument();
    expect(screen.getByText('Northlight, Round 4')).toBeInTheDocument();
    const groups = screen.getAllByRole('radiogroup');
    expect(groups).toHaveLength(3);
    expect(groups[0]).toHaveAccessibleName(/^When I don’t know something/);
    expect(
      within(groups[0]!)
        .getAllByRole('radio')
        .map((option) => option.textContent),
    ).toEqual(['Almost never', 'Seldom', 'Sometimes', 'Often', 'Almost always']);
    expect(screen.getByRole('progressbar', { name: 'Progress' })).toHaveAttribute(
      'aria-valuetext',
      '0 of 15, about 2 minutes left',
    );
  });

  it('shows the numbers of a scale without words', async () => {
    renderStrict(<TrustAssessmentForm instrument={{ ...team15, scale: { min: 1, max: 5 } }} />);
    await settle();
    const options = row(/^When I don’t know something/).getAllByRole('radio');
    expect(options.map((option) => option.textContent)).toEqual(['1', '2', '3', '4', '5']);
  });

  it.each([
    [{ kind: 'private' }, 'Only you can see your answers on this device.'],
    [{ kind: 'team' }, 'The team sees averages once 5 or more have answered. Nobody sees your answers.'],
    [
      { kind: 'team', minRespondents: 8 },
      'The team sees averages once 8 or more have answered. Nobody sees your answers.',
    ],
  ] as const)('says who will see the answers: %j', (audience, text) => {
    renderStrict(<TrustAssessmentForm instrument={team15} audience={audience} />);
    expect(screen.getByText(text)).toBeInTheDocument();
  });

  it('counts what was answered', async () => {
    const { user } = renderStrict(<TrustAssessmentForm instrument={team15} defaultDocument={draft(11)} />);
    await user.click(row(/^In our team/).getByRole('radio', { name: 'Seldom' }));
    expect(screen.getByRole('progressbar')).toHaveAttribute(
      'aria-valuetext',
      '12 of 15, about 1 minute left',
    );
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '12');
  });

  it('counts the characters of a comment and takes no more than it says', async () => {
    const { user } = renderStrict(<TrustAssessmentForm instrument={team15} audience={{ kind: 'team' }} />);
    const field = screen.getByRole('textbox', { name: /Anything you’d like to add/ });
    await user.type(field, 'Good');
    expect(screen.getByText('4 / 500')).toBeInTheDocument();
    expect(field).toHaveAttribute('maxlength', '500');
    expect(field).toHaveAccessibleDescription('The team reads comments, shuffled and without names.');
  });

  it('shows one page at a time, all principles, or everything', async () => {
    const { rerender } = renderStrict(<TrustAssessmentForm instrument={pulse5} />);
    await settle();
    expect(screen.getAllByRole('radiogroup')).toHaveLength(5);
    rerender(<TrustAssessmentForm instrument={pulse5} pagination="subscales" />);
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
    rerender(<TrustAssessmentForm instrument={team15} pagination="all" />);
    expect(screen.getAllByRole('radiogroup')).toHaveLength(15);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(5);
  });

  it('speaks another language and keeps the ids', async () => {
    const onSubmit = vi.fn();
    const german = await loadInstrument('pulse-5', 'de');
    const { user } = renderStrict(
      <TrustAssessmentForm instrument={german} messages={await loadLocale('de')} onSubmit={onSubmit} />,
    );
    expect(screen.getByRole('form')).toHaveAttribute('lang', 'de');
    for (const group of screen.getAllByRole('radiogroup'))
      await user.click(within(group).getAllByRole('radio')[4]!);
    await user.click(press('Antworten senden'));
    await waitFor(() => expect(onSubmit).toHaveBeenCalled());
    expect((onSubmit.mock.lastCall?.[0] as Response).answers).toEqual({
      trust1: 5,
      conflict1: 5,
      commitment1: 5,
      accountability1: 5,
      results1: 5,
    });
    await screen.findByText('Fester Grund, bis ganz nach oben');
  });
});

describe('what is missing', () => {
  it('is listed, takes the focus, and leads to each statement', async () => {
    const { user } = renderStrict(<TrustAssessmentForm instrument={team15} defaultDocument={draft(4)} />);
    await user.click(press('Next: Commitment'));
    const summary = await screen.findByRole('group', { name: '2 answers are still missing' });
    await waitFor(() => expect(summary).toHaveFocus());
    const group = screen.getByRole('radiogroup', { name: /^I hold back/ });
    expect(group).toBeInvalid();
    expect(group).toHaveAccessibleDescription('Choose an answer, or tick “Doesn’t apply to me”');
    await user.click(within(summary).getByRole('button', { name: /^Statement 5: I hold back/ }));
    expect(within(group).getByRole('radio', { name: 'Almost never' })).toHaveFocus();
    await user.keyboard('4');
    expect(group).not.toBeInvalid();
    expect(screen.getByRole('group', { name: 'One answer is still missing' })).toBeInTheDocument();
    await user.click(screen.getAllByRole('checkbox')[2]!);
    expect(screen.queryByRole('group', { name: /missing/ })).toBeNull();
    await user.click(press('Next: Commitment'));
    expect(screen.getByRole('heading', { level: 3, name: 'How do we decide?' })).toHaveFocus();
  });
});

describe('the way to the result', () => {
  it('goes over the review, which shows every answer and leads back to it', async () => {
    const { user } = renderStrict(
      <TrustAssessmentForm instrument={team15} defaultDocument={draft(15)} reviewBeforeSubmit />,
    );
    await user.click(press('Look over your answers'));
    const focused = await screen.findByRole('heading', { name: 'Ready when you are' });
    await waitFor(() => expect(focused).toHaveFocus());
    expect(screen.getAllByRole('listitem')).toHaveLength(15);
    await user.click(press(/^Often I hold back/));
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('How do we disagree?');
    expect(row(/^I hold back/).getByRole('radio', { name: 'Often' })).toHaveFocus();
  });

  it('reads the answers back: a finding, the picture, what speaks for it, what to try', async () => {
    const document = fromResponse(
      {
        answers: {
          ...answersUpTo(15),
          trust3: 2,
          conflict1: 2,
          conflict2: 5,
          conflict3: 2,
          accountability3: 2,
          results3: 1,
        },
      },
      { instrument: 'team-15', at: 1 },
    );
    const { user } = renderStrict(
      <TrustAssessmentForm
        instrument={team15}
        defaultDocument={document}
        audience={{ kind: 'team' }}
        resultActions={<button type="button">Discuss in retro</button>}
      />,
    );
    await user.click(press('See my result'));
    const heading = await screen.findByRole('heading', { level: 2, name: 'Good ground, thin middle' });
    expect(heading).toHaveFocus();
    expect(screen.getByText('Only you can see this page')).toBeInTheDocument();
    expect(screen.getByRole('list', { name: 'How you see the team' })).toHaveTextContent('Trust');
    expect(screen.getByText('Carries more than it can: Conflict')).toBeInTheDocument();
    expect(
      screen.getByText(/You chose “Almost always” for “I hold back my opinion once the lead has spoken.”/),
    ).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'What to try next' })).toBeInTheDocument();
    expect(
      screen.getByText('Your answers join the team average once 5 or more have answered.'),
    ).toBeInTheDocument();
    expect(press('Discuss in retro')).toBeInTheDocument();
    await user.click(press('Change an answer'));
    expect(screen.getByRole('heading', { level: 3, name: 'How open are we with each other?' })).toHaveFocus();
    expect(row(/^When I don’t know/).getByRole('radio', { name: 'Often' })).toBeChecked();
  });

  it('tells that it is sending, lets the person stop, and says when it failed', async () => {
    let fail!: (cause: unknown) => void;
    const onSubmit = vi.fn(
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
    );
    const { user } = renderStrict(
      <TrustAssessmentForm instrument={team15} defaultDocument={draft(15)} onSubmit={onSubmit} />,
    );
    await user.click(press('Send my answers'));
    expect(press('Sending your answers')).toHaveAttribute('aria-disabled', 'true');
    expect(press('Sending your answers')).toHaveFocus();
    await user.click(press('Cancel'));
    await user.click(press('Send my answers'));
    await act(async () => fail(new Error('offline')));
    expect(
      screen.getAllByText('Your answers could not be sent. They are still here; try again.')[0],
    ).toBeInTheDocument();
    // At the top and where the person is, which may be far apart.
    expect(press('Try again').parentElement).toHaveTextContent('could not be sent');
    expect(screen.getByRole('alert')).toHaveTextContent('could not be sent');
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '15');
  });

  it('says once that it failed, also where the host renders again', async () => {
    const form = (
      <TrustAssessmentForm
        instrument={team15}
        defaultDocument={draft(15)}
        onSubmit={() => Promise.reject(new Error('offline'))}
      />
    );
    const { user, rerender } = renderStrict(form);
    await user.click(press('Send my answers'));
    const said = await waitFor(() => {
      expect(screen.getByRole('alert')).toHaveTextContent('could not be sent');
      return screen.getByRole('alert').textContent;
    });
    rerender(<TrustAssessmentForm {...form.props} classNames={{}} />);
    rerender(<TrustAssessmentForm {...form.props} classNames={{}} />);
    rerender(<TrustAssessmentForm {...form.props} classNames={{}} />);
    expect(screen.getByRole('alert').textContent).toBe(said);
  });
});

describe('drafts', () => {
  it('welcome the person back, and can be started over and brought back', async () => {
    const storage = memoryStorage();
    const first = renderStrict(
      <TrustAssessmentForm instrument={team15} storage={storage} now={() => Date.UTC(2026, 8, 1, 12)} />,
    );
    await first.user.click(row(/^When I don’t know/).getByRole('radio', { name: 'Often' }));
    await screen.findByText('Saved on this device');
    first.unmount();
    const { user } = renderStrict(
      <TrustAssessmentForm instrument={team15} storage={storage} now={() => Date.UTC(2026, 8, 3, 12)} />,
    );
    expect(
      await screen.findByText(/Your answers from Tuesday are still here, on this device only/),
    ).toBeInTheDocument();
    expect(row(/^When I don’t know/).getByRole('radio', { name: 'Often' })).toBeChecked();
    await user.click(press('Start over'));
    expect(row(/^When I don’t know/).queryByRole('radio', { checked: true })).toBeNull();
    await user.click(press('Undo'));
    expect(row(/^When I don’t know/).getByRole('radio', { name: 'Often' })).toBeChecked();
  });

  it('that are kept by the host too are not said to be on this device only', async () => {
    let kept: HostDocument | undefined;
    const storage = hostStorage({
      load: () => Promise.resolve(kept),
      save: (_key, payload) => {
        kept = { payload, version: 1 };
        return Promise.resolve({ ok: true, version: 1 });
      },
      delay: 0,
    });
    const first = renderStrict(<TrustAssessmentForm instrument={team15} storage={storage} />);
    await first.user.click(row(/^When I don’t know/).getByRole('radio', { name: 'Often' }));
    await screen.findByText('Saved');
    first.unmount();
    renderStrict(<TrustAssessmentForm instrument={team15} storage={storage} />);
    const welcome = await screen.findByText(/Welcome back\. Your answers from .+ are still here\./);
    expect(welcome).not.toHaveTextContent('device');
  });

  it('that cannot be kept are told, with a copy to take along', async () => {
    const storage = memoryStorage();
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const { user } = renderStrict(
      <TrustAssessmentForm instrument={team15} storage={{ ...storage, append: full, compact: full }} />,
    );
    await user.click(row(/^When I don’t know/).getByRole('radio', { name: 'Often' }));
    expect(await screen.findByText(/storage is full/)).toBeInTheDocument();
    expect(press('Export a copy')).toBeInTheDocument();
    expect(press('Retry')).toBeInTheDocument();
    expect(row(/^When I don’t know/).getByRole('radio', { name: 'Often' })).toBeChecked();
  });

  it('that wait for a server are told with their number, and whether they survive the page', async () => {
    const server = fakeServer();
    const storage = hostStorage({ ...server.options, delay: 0, local: memoryStorage() });
    const { user } = renderStrict(<TrustAssessmentForm instrument={team15} storage={storage} />);
    await user.click(row(/^When I don’t know/).getByRole('radio', { name: 'Often' }));
    expect(await screen.findByText('Saved')).toBeInTheDocument();
    server.mode = 'down';
    await user.click(row(/^When I don’t know/).getByRole('radio', { name: 'Seldom' }));
    expect(await screen.findByText(/^Not connected\. .* kept on this device/)).toBeInTheDocument();
    expect(screen.queryByText('Saved')).toBeNull();
    server.mode = 'up';
    await user.click(press('Retry'));
    expect(await screen.findByText('Saved')).toBeInTheDocument();
    expect(screen.queryByText(/^Not connected/)).toBeNull();
  });

  it('of one person are never shown to the next', async () => {
    const { user, rerender } = renderStrict(
      <TrustAssessmentForm instrument={team15} person={{ id: 'ada' }} />,
    );
    await user.click(row(/^When I don’t know/).getByRole('radio', { name: 'Often' }));
    rerender(<TrustAssessmentForm instrument={team15} person={{ id: 'bob' }} />);
    expect(row(/^When I don’t know/).queryByRole('radio', { checked: true })).toBeNull();
  });
});

describe('bad input', () => {
  it('shows as a note with the path of each fault, in the host’s page', async () => {
    const onError = vi.fn();
    const bad = {
      ...team15,
      scale: { min: 1, max: 1, labels: {} },
      items: [...team15.items, team15.items[0]!],
    };
    renderStrict(<TrustAssessmentForm instrument={bad} onError={onError} />);
    const note = await screen.findByText('This assessment cannot be shown yet');
    await waitFor(() =>
      expect(note.parentElement).toHaveTextContent('items[15].id uses an id that is already taken'),
    );
    expect(note.parentElement).toHaveTextContent('scale has fewer than two points');
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'data', widget: 'trust-assessment' }),
    );
  });

  it.each([undefined, null, 'team-15', { items: 1 }])('survives %j for an instrument', async (value) => {
    renderStrict(<TrustAssessmentForm instrument={value as never} />);
    expect(await screen.findByText('This assessment cannot be shown yet')).toBeInTheDocument();
  });
});

describe('read-only', () => {
  it('shows the answers, says so, and offers nothing to send', async () => {
    renderStrict(
      <TrustAssessmentForm
        instrument={pulse5}
        readOnly
        defaultDocument={fromResponse({ answers: { trust1: 4 } }, { instrument: 'pulse-5', at: 1 })}
      />,
    );
    expect(await screen.findByText('You are reading. Answers cannot be changed here.')).toBeInTheDocument();
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /result|Send/ })).toBeNull();
  });
});

describe('answers that fit no statement', () => {
  it('are told, and everything else goes on', async () => {
    const document = fromResponse({ answers: { trust1: 99, ghost: 3 } }, { instrument: 'team-15', at: 1 });
    renderStrict(<TrustAssessmentForm instrument={team15} defaultDocument={document} />);
    expect(await screen.findByText(/did not fit this assessment and were set aside/)).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0');
  });
});

describe('a fault inside', () => {
  it('stays inside: the host’s page stands, and the host is told', async () => {
    const onError = vi.fn();
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    renderStrict(
      <>
        <p>Around it</p>
        <TrustAssessmentForm instrument={team15} defaultDocument={{} as never} onError={onError} />
      </>,
    );
    quiet.mockRestore();
    expect(screen.getByRole('alert')).toHaveTextContent('This part stopped working');
    expect(screen.getByText('Around it')).toBeInTheDocument();
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ kind: 'render' }));
  });
});

describe('parts', () => {
  it('take a class name each, and the root takes a ref', async () => {
    const ref = { current: null as HTMLDivElement | null };
    renderStrict(
      <TrustAssessmentForm
        ref={ref}
        instrument={pulse5}
        className="mine"
        classNames={{ root: 'a', header: 'b', section: 'c', item: 'd', footer: 'e' }}
      />,
    );
    await settle();
    expect(ref.current).toHaveClass('mine', 'a');
    for (const [part, name] of [
      ['header', 'b'],
      ['section', 'c'],
      ['item', 'd'],
      ['footer', 'e'],
    ] as const)
      expect(ref.current?.querySelector(`[data-plinth-part="assessment-${part}"]`)).toHaveClass(name);
  });
});

describe('a stored draft that is damaged', () => {
  it('is kept aside and can be taken along, whatever is left is shown, and answering goes on', async () => {
    const place = createMemoryPlace();
    const first = renderStrict(<TrustAssessmentForm instrument={team15} storage={memoryStorage(place)} />);
    await first.user.click(row(/^When I don’t know/).getByRole('radio', { name: 'Often' }));
    await screen.findByText('Saved on this device');
    first.unmount();
    for (const [name, text] of place.texts) place.texts.set(name, text.slice(0, Math.floor(text.length / 2)));
    const { user } = renderStrict(<TrustAssessmentForm instrument={team15} storage={memoryStorage(place)} />);
    expect(await screen.findByRole('button', { name: 'Export the old draft' })).toBeInTheDocument();
    await user.click(row(/^I keep it to myself/).getByRole('radio', { name: 'Seldom' }));
    expect(row(/^I keep it to myself/).getByRole('radio', { name: 'Seldom' })).toBeChecked();
  });
});

describe('an instrument that came from elsewhere', () => {
  it('shows an item on its own scale, and a note as plain text without a number', async () => {
    const instrument = {
      ...pulse5,
      items: [
        { id: 'note', subscale: 'trust', kind: 'note' as const, text: 'Think <b>of</b> this week' },
        {
          ...pulse5.items[0]!,
          text: 'How sure are you?',
          scale: { min: 0, max: 100, step: 50, labels: { 100: 'Fully' } },
        },
        ...pulse5.items.slice(1),
      ],
      pages: [{ id: 'pulse', items: ['note', ...pulse5.items.map(({ id }) => id)] }],
    };
    const { user } = renderStrict(<TrustAssessmentForm instrument={instrument} />);
    expect(screen.getByText('Think <b>of</b> this week')).toBeInTheDocument();
    const own = row('How sure are you?');
    expect(own.getAllByRole('radio').map((option) => option.textContent)).toEqual(['0', '50', 'Fully']);
    expect(own.getByRole('radio', { name: '0' })).toHaveAttribute('tabindex', '0');
    // Whatever language it falls back to, its marks stand where they belong.
    expect(screen.getByText('How sure are you?').tagName).toBe('BDI');
    expect(screen.getByText('How sure are you?').parentElement).toHaveAttribute('data-number', '1');
    await user.click(own.getByRole('radio', { name: 'Fully' }));
    expect(own.getByRole('radio', { name: 'Fully' })).toBeChecked();
    expect(screen.getAllByRole('radiogroup')).toHaveLength(5);
  });
});
