import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/core/shared/store';
import { createResponseDocument, responseModel } from '../../../src/core/trust-assessment/response.model';
import { fromResponse, toResponse } from '../../../src/core/trust-assessment/response.convert';
import type { ResponseDocument } from 'plinth/trust-assessment';
import { useState } from 'react';
import { renderStrict } from '../../helpers/render';
import { instrumentOf, itemsOf } from '../../core/trust-assessment/helpers';
import { Headless } from './Headless';

const instrument = instrumentOf([
  ...itemsOf('a', { required: true, text: 'First' }, { text: 'Second' }),
  ...itemsOf('b', { required: true, text: 'Third' }),
]);
const row = (name: string) => within(screen.getByRole('radiogroup', { name }));
const option = (name: string, value: number) => row(name).getByRole('radio', { name: String(value) });
const press = (name: string) => screen.getByRole('button', { name });
const env = { now: () => 5, createId: () => 'id', random: () => 0.5 };

describe('answering', () => {
  it('takes a click, and another one', async () => {
    const { user } = renderStrict(<Headless instrument={instrument} />);
    await user.click(option('First', 4));
    expect(option('First', 4)).toBeChecked();
    await user.click(option('First', 2));
    expect(option('First', 2)).toBeChecked();
    expect(option('First', 4)).not.toBeChecked();
    expect(row('Second').queryByRole('radio', { checked: true })).toBeNull();
  });

  it('marks as not applicable, and an answer takes that back', async () => {
    const { user } = renderStrict(<Headless instrument={instrument} />);
    const [skip] = screen.getAllByRole('checkbox');
    await user.click(option('First', 4));
    await user.click(skip!);
    expect(skip).toBeChecked();
    expect(option('First', 4)).not.toBeChecked();
    await user.click(skip!);
    expect(skip).not.toBeChecked();
    await user.click(skip!);
    await user.click(option('First', 1));
    expect(skip).not.toBeChecked();
  });

  it('undoes step by step', async () => {
    const { user } = renderStrict(<Headless instrument={instrument} />);
    await user.click(option('First', 4));
    await user.click(option('First', 2));
    await user.click(press('undo'));
    expect(option('First', 4)).toBeChecked();
    await user.click(press('undo'));
    expect(option('First', 4)).not.toBeChecked();
  });

  it('starts over, and undo brings everything back', async () => {
    const { user } = renderStrict(<Headless instrument={instrument} />);
    await user.click(option('First', 4));
    await user.type(screen.getByLabelText('comment'), 'Hello');
    await user.click(press('start over'));
    expect(option('First', 4)).not.toBeChecked();
    expect(screen.getByLabelText('comment')).toHaveValue('');
    await user.click(press('undo'));
    expect(option('First', 4)).toBeChecked();
    expect(screen.getByLabelText('comment')).toHaveValue('Hello');
  });

  it('changes nothing when read-only, but turns pages', async () => {
    const { user } = renderStrict(<Headless instrument={instrument} readOnly />);
    await user.click(option('First', 4));
    expect(option('First', 4)).not.toBeChecked();
    expect(screen.getByRole('radiogroup', { name: 'First' })).toHaveAttribute('aria-readonly', 'true');
    await user.click(press('next'));
    expect(screen.getByRole('heading')).toHaveTextContent('Page 2');
  });

  it('is read-only where the host says that this person may not answer', async () => {
    const { user } = renderStrict(
      <Headless instrument={instrument} can={(command) => command.type !== 'answer.set'} />,
    );
    await user.click(option('First', 4));
    expect(option('First', 4)).not.toBeChecked();
  });
});

describe('keyboard', () => {
  it('has one tab stop per row: the first option, then the chosen one', async () => {
    const { user } = renderStrict(<Headless instrument={instrument} />);
    await user.tab();
    expect(option('First', 1)).toHaveFocus();
    await user.keyboard('3');
    expect(option('First', 3)).toBeChecked();
    expect(option('First', 3)).toHaveFocus();
    await user.tab();
    await user.tab({ shift: true });
    expect(option('First', 3)).toHaveFocus();
    await user.tab({ shift: true });
    expect(row('First').getAllByRole('radio')).not.toContain(document.activeElement);
  });

  it('moves with arrows and chooses nothing until told', async () => {
    const { user } = renderStrict(<Headless instrument={instrument} />);
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(option('First', 3)).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowUp}{ArrowUp}');
    expect(option('First', 5)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(option('First', 1)).toHaveFocus();
    await user.keyboard('{End}');
    expect(option('First', 5)).toHaveFocus();
    expect(row('First').queryByRole('radio', { checked: true })).toBeNull();
    await user.keyboard(' ');
    expect(option('First', 5)).toBeChecked();
  });

  it('leaves a row at once by Shift+Tab, wherever the focus stood in it', async () => {
    const { user } = renderStrict(<Headless instrument={instrument} />);
    await user.click(press('back'));
    option('Second', 1).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(option('Second', 3)).toHaveFocus();
    await user.tab({ shift: true });
    expect(screen.getAllByRole('checkbox')[0]).toHaveFocus();
  });

  it('mirrors the horizontal arrows where the text runs from right to left', async () => {
    const { user } = renderStrict(<Headless instrument={instrument} direction="rtl" />);
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    expect(option('First', 2)).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(option('First', 1)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(option('First', 2)).toHaveFocus();
  });

  it('chooses by Enter on markup that is no button, and clears by Backspace', async () => {
    const { user } = renderStrict(<Headless instrument={instrument} />);
    await user.tab();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(option('First', 2)).toBeChecked();
    await user.keyboard('{Backspace}');
    expect(option('First', 2)).not.toBeChecked();
    expect(option('First', 2)).toHaveFocus();
  });

  it('leaves keys that it has no use for, and shortcuts, to the page', async () => {
    const { user } = renderStrict(<Headless instrument={instrument} />);
    await user.tab();
    await user.keyboard('9{Control>}3{/Control}');
    expect(row('First').queryByRole('radio', { checked: true })).toBeNull();
  });

  it('reads digits as points where the scale has them', async () => {
    const zero = { ...instrument, scale: { min: 0, max: 4, labels: {} } };
    const { user } = renderStrict(<Headless instrument={zero} />);
    option('First', 3).focus();
    await user.keyboard('1');
    expect(option('First', 1)).toBeChecked();
  });
});

describe('pages', () => {
  it('stops at what is required and missing, and moves the focus to the list of it', async () => {
    const { user } = renderStrict(<Headless instrument={instrument} />);
    await user.click(press('next'));
    expect(screen.getByRole('heading')).toHaveTextContent('Page 1');
    expect(within(screen.getByLabelText('errors')).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByLabelText('errors')).toHaveFocus();
    expect(screen.getByRole('radiogroup', { name: 'First' })).toBeInvalid();
    await user.click(option('First', 3));
    expect(screen.getByRole('radiogroup', { name: 'First' })).not.toBeInvalid();
    await user.click(press('next'));
    expect(screen.getByRole('heading')).toHaveTextContent('Page 2');
    expect(screen.getByRole('heading')).toHaveFocus();
  });

  it('takes "does not apply" for an answer to what is required', async () => {
    const { user } = renderStrict(<Headless instrument={instrument} />);
    await user.click(screen.getAllByRole('checkbox')[0]!);
    await user.click(press('next'));
    expect(screen.getByRole('heading')).toHaveTextContent('Page 2');
  });

  it('opens where something is open', () => {
    const document = fromResponse({ answers: { a1: 3, a2: 4 } }, { id: 'd', instrument: 'test', at: 1 });
    renderStrict(<Headless instrument={instrument} defaultDocument={document} />);
    expect(screen.getByRole('heading')).toHaveTextContent('Page 2');
  });

  it('keeps a random order over a remount', () => {
    const many = instrumentOf(itemsOf('a', ...Array.from({ length: 9 }, (_, i) => ({ text: `S${i}` }))));
    const store = createStore({ model: responseModel, env, document: createResponseDocument(env) });
    const order = () => screen.getAllByText(/^S\d$/).map((element) => element.textContent);
    const first = renderStrict(<Headless instrument={many} store={store} order="random" />);
    const before = order();
    expect(before).not.toEqual(many.items.map((item) => item.text));
    first.unmount();
    renderStrict(<Headless instrument={many} store={store} order="random" />);
    expect(order()).toEqual(before);
  });
});

describe('documents', () => {
  it('works on a store of the host, together with others', async () => {
    const store = createStore({ model: responseModel, env, document: createResponseDocument(env) });
    const { user } = renderStrict(<Headless instrument={instrument} store={store} />);
    await user.click(option('First', 4));
    expect(toResponse(store.getSnapshot()).answers).toEqual({ a1: 4 });
    act(() => void store.dispatch({ type: 'answer.set', item: 'a1', value: 5 }));
    expect(option('First', 5)).toBeChecked();
  });

  it('shows what a controlling host says, and nothing else', async () => {
    const onChange = vi.fn();
    const document = createResponseDocument(env);
    const { user } = renderStrict(
      <Headless instrument={instrument} document={document} onDocumentChange={onChange} />,
    );
    await user.click(option('First', 4));
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ answers: { a1: { value: 4 } } });
    expect(option('First', 4)).not.toBeChecked();
  });

  it('follows a controlling host that takes every change', async () => {
    function Host() {
      const [document, setDocument] = useState<ResponseDocument>(() => createResponseDocument(env));
      return <Headless instrument={instrument} document={document} onDocumentChange={setDocument} />;
    }
    const { user } = renderStrict(<Host />);
    await user.click(option('First', 4));
    expect(option('First', 4)).toBeChecked();
    await user.click(press('undo'));
    expect(option('First', 4)).not.toBeChecked();
  });

  it('lets the host cancel', async () => {
    const { user } = renderStrict(
      <Headless instrument={instrument} onDocumentChange={(_, details) => details.cancel()} />,
    );
    await user.click(option('First', 4));
    expect(option('First', 4)).not.toBeChecked();
  });

  it('ignores stored answers that are not on the scale, and keeps them', async () => {
    const document = fromResponse({ answers: { a1: 99, ghost: 3 } }, { id: 'd', instrument: 'test', at: 1 });
    const onSubmit = vi.fn();
    const { user } = renderStrict(
      <Headless instrument={instrument} defaultDocument={document} onSubmit={onSubmit} />,
    );
    expect(row('First').queryByRole('radio', { checked: true })).toBeNull();
    await user.click(option('First', 2));
    await user.click(press('next'));
    await user.click(option('Third', 2));
    await user.click(press('next'));
    await waitFor(() => expect(onSubmit).toHaveBeenCalled());
    expect(onSubmit.mock.lastCall?.[0]).toMatchObject({ answers: { a1: 2, b1: 2, ghost: 3 } });
  });
});

describe('an instrument that is wrong', () => {
  it('is told to the host with the place of each fault', async () => {
    const onError = vi.fn();
    const bad = { ...instrument, items: [...instrument.items, instrument.items[0]!] };
    renderStrict(<Headless instrument={bad} onError={onError} />);
    expect(screen.getByTestId('phase')).toHaveTextContent('invalid');
    await waitFor(() => expect(onError).toHaveBeenCalled());
    expect(onError.mock.lastCall?.[0]).toMatchObject({
      kind: 'data',
      problems: [{ code: 'duplicateId', path: ['items', 3, 'id'] }],
    });
  });
});
