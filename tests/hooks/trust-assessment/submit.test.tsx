import { act, screen, within, waitFor } from '@testing-library/react';
import { useTrustAssessment, type UseTrustAssessmentOptions } from 'plinth/trust-assessment';
import { describe, expect, it, vi } from 'vitest';
import { fromResponse } from '../../../src/core/trust-assessment/response.convert';
import { renderStrict } from '../../helpers/render';
import { instrumentOf, itemsOf } from '../../core/trust-assessment/helpers';

const instrument = instrumentOf(itemsOf('a', { required: true }, {}));
const answered = () => fromResponse({ id: 'r', answers: { a1: 4 } }, { instrument: 'test', at: 1 });

function Form(props: Partial<UseTrustAssessmentOptions>) {
  const { state, commands } = useTrustAssessment({ instrument, defaultDocument: answered(), ...props });
  return (
    <>
      <output>{state.phase}</output>
      <i data-testid="reviewing">{String(state.reviewing)}</i>
      <button type="button" onClick={() => commands.goTo('a1')}>
        goTo
      </button>
      {(['next', 'submit', 'cancelSubmit', 'reopen', 'back'] as const).map((name) => (
        <button key={name} type="button" onClick={() => commands[name]()}>
          {name}
        </button>
      ))}
    </>
  );
}
const phase = () => screen.getByRole('status').textContent;
const press = (name: string) => screen.getByRole('button', { name });

function deferred() {
  let resolve!: () => void;
  let reject!: (cause?: unknown) => void;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe('handing in', () => {
  it('is done at once where the host takes it at once', async () => {
    const onSubmit = vi.fn();
    const { user } = renderStrict(<Form onSubmit={onSubmit} />);
    await user.click(press('submit'));
    await waitFor(() => expect(phase()).toBe('done'));
    expect(onSubmit).toHaveBeenCalledTimes(1);
    expect(onSubmit.mock.lastCall?.[0]).toEqual({ id: 'r', instrument: 'test', answers: { a1: 4 } });
  });

  it('is done without a host', async () => {
    const { user } = renderStrict(<Form />);
    await user.click(press('next'));
    expect(phase()).toBe('done');
  });

  it('waits for a promise, and takes no second press meanwhile', async () => {
    const answer = deferred();
    const onSubmit = vi.fn(() => answer.promise);
    const { user } = renderStrict(<Form onSubmit={onSubmit} />);
    await user.click(press('submit'));
    await user.click(press('submit'));
    await user.click(press('back'));
    expect(phase()).toBe('submitting');
    expect(onSubmit).toHaveBeenCalledTimes(1);
    await act(async () => answer.resolve());
    expect(phase()).toBe('done');
  });

  it('keeps everything when the host fails, and sends the same response again', async () => {
    const onError = vi.fn();
    const onSubmit = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(undefined);
    const { user } = renderStrict(<Form onSubmit={onSubmit} onError={onError} />);
    await user.click(press('submit'));
    expect(phase()).toBe('failed');
    expect(onError.mock.lastCall?.[0]).toMatchObject({ kind: 'host', widget: 'trust-assessment' });
    await user.click(press('submit'));
    expect(phase()).toBe('done');
    expect(onSubmit.mock.calls[1]?.[0]).toEqual(onSubmit.mock.calls[0]?.[0]);
  });

  it('takes an answer of fetch that is not ok for a failure, and keeps what was stored', async () => {
    const onError = vi.fn();
    const refused = new Response('no', { status: 500 });
    const onSubmit = vi.fn().mockResolvedValueOnce(refused).mockResolvedValueOnce(new Response('yes'));
    const { user } = renderStrict(<Form onSubmit={onSubmit} onError={onError} />);
    await user.click(press('submit'));
    await waitFor(() => expect(phase()).toBe('failed'));
    expect(onError.mock.lastCall?.[0]).toMatchObject({ kind: 'host', cause: refused });
    await user.click(press('submit'));
    await waitFor(() => expect(phase()).toBe('done'));
  });

  it('takes a host that throws for one that fails', async () => {
    const { user } = renderStrict(
      <Form
        onSubmit={() => {
          throw new Error('no');
        }}
      />,
    );
    await user.click(press('submit'));
    expect(phase()).toBe('failed');
  });

  it('stops waiting on request, tells the host, and ignores what comes later', async () => {
    const answer = deferred();
    const onSubmit = vi.fn((_: unknown, { signal }: { signal: AbortSignal }) => {
      void signal;
      return answer.promise;
    });
    const { user } = renderStrict(<Form onSubmit={onSubmit} />);
    await user.click(press('submit'));
    await user.click(press('cancelSubmit'));
    expect(phase()).toBe('answering');
    expect(onSubmit.mock.lastCall?.[1].signal.aborted).toBe(true);
    await act(async () => answer.resolve());
    expect(phase()).toBe('answering');
  });

  it('goes through the review where the host asks for it', async () => {
    const { user } = renderStrict(<Form reviewBeforeSubmit />);
    await user.click(press('next'));
    expect(phase()).toBe('review');
    await user.click(press('back'));
    expect(phase()).toBe('answering');
    await user.click(press('next'));
    await user.click(press('submit'));
    expect(phase()).toBe('done');
  });

  it('stays at the review while it is sent, when it failed and when the wait was given up', async () => {
    const answer = deferred();
    const onSubmit = vi
      .fn()
      .mockReturnValueOnce(answer.promise)
      .mockReturnValueOnce(new Promise(() => {}));
    const { user } = renderStrict(<Form reviewBeforeSubmit onSubmit={onSubmit} onError={() => {}} />);
    const reviewing = () => screen.getByTestId('reviewing').textContent === 'true';
    await user.click(press('next'));
    await user.click(press('submit'));
    await user.click(press('goTo'));
    expect([phase(), reviewing()]).toEqual(['submitting', true]);
    await act(async () => answer.reject());
    expect([phase(), reviewing()]).toEqual(['failed', true]);
    await user.click(press('submit'));
    await user.click(press('cancelSubmit'));
    expect([phase(), reviewing()]).toEqual(['review', true]);
    await user.click(press('goTo'));
    expect([phase(), reviewing()]).toEqual(['answering', false]);
  });

  it('leads from a review that could not be sent back to the answers', async () => {
    const onSubmit = vi.fn().mockRejectedValue(new Error('offline'));
    const { user } = renderStrict(<Form reviewBeforeSubmit onSubmit={onSubmit} onError={() => {}} />);
    await user.click(press('next'));
    await user.click(press('submit'));
    expect(phase()).toBe('failed');
    await user.click(press('back'));
    expect([phase(), screen.getByTestId('reviewing').textContent]).toEqual(['answering', 'false']);
  });

  it('stops at what is required, on whichever page', async () => {
    const onSubmit = vi.fn();
    const { user } = renderStrict(<Form defaultDocument={undefined} onSubmit={onSubmit} />);
    await user.click(press('submit'));
    expect(phase()).toBe('answering');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('can be taken up again to change an answer, under the same id', async () => {
    const onSubmit = vi.fn();
    const { user } = renderStrict(<Form onSubmit={onSubmit} />);
    await user.click(press('submit'));
    await user.click(press('reopen'));
    expect(phase()).toBe('answering');
    await user.click(press('submit'));
    expect(onSubmit.mock.calls.map(([response]) => (response as { id: string }).id)).toEqual(['r', 'r']);
  });

  it('opens a response that was sent as done', () => {
    const sent = fromResponse({ answers: { a1: 4 } }, { instrument: 'test', at: 1, submitted: true });
    renderStrict(<Form defaultDocument={sent} />);
    expect(phase()).toBe('done');
    expect(within(document.body).queryByRole('radio')).toBeNull();
  });
});
