import { screen } from '@testing-library/react';
import { RoundStatus, type RoundStatusProps, type RoundStatusRecord } from 'plinth/trust-report';
import { renderStrict } from '../../helpers/render';

const going: RoundStatusRecord = { status: 'inviting', answered: 4, invited: 8, minRespondents: 5 };
const show = (round: Partial<RoundStatusRecord>, props: Partial<RoundStatusProps> = {}) =>
  renderStrict(<RoundStatus round={{ ...going, ...round }} today="2026-09-04" {...props} />);
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);
const all = { onInvite: vi.fn(), onRemind: vi.fn(), onClose: vi.fn() };

describe('RoundStatus', () => {
  it.each([
    [
      'open',
      { status: 'open', answered: 0, invited: 0 },
      'This round',
      'Nobody has been invited yet',
      ['Send the invitations'],
    ],
    [
      'waiting',
      {},
      '4 of 8 have answered',
      'One more answer, and there is a report.',
      ['Send a kind reminder', 'Close the round'],
    ],
    [
      'enough',
      { answered: 6 },
      '6 of 8 have answered',
      'Enough for a report',
      ['Send a kind reminder', 'Close the round'],
    ],
    ['everybody', { answered: 8 }, '8 of 8 have answered', 'Everybody has answered', ['Close the round']],
    ['closed', { status: 'closed', answered: 7 }, '7 of 8 have answered', 'This round is closed.', []],
  ] as const)('%s', (_, round, title, text, offered) => {
    const { container } = show(round, all);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(title);
    expect(container).toHaveTextContent(text);
    expect(container).toHaveTextContent('Nobody sees who has answered, only how many.');
    expect(buttons()).toEqual(offered);
  });

  it('reminds once a day', async () => {
    const { container } = show({ remindedOn: '2026-09-04' }, all);
    expect(buttons()).toEqual(['Close the round']);
    expect(container).toHaveTextContent('Another reminder can go out tomorrow.');
  });

  it('reminds again the next day', () => {
    show({ remindedOn: '2026-09-03' }, all);
    expect(buttons()).toContain('Send a kind reminder');
  });

  it('hands what is pressed to the host', async () => {
    const { user } = show({}, all);
    await user.click(screen.getByRole('button', { name: 'Send a kind reminder' }));
    await user.click(screen.getByRole('button', { name: 'Close the round' }));
    expect(all.onRemind).toHaveBeenCalledOnce();
    expect(all.onClose).toHaveBeenCalledOnce();
  });

  it('offers nothing that the host cannot do', () => {
    show({});
    expect(buttons()).toEqual([]);
  });

  it('says how far it is to a screen reader too', () => {
    show({});
    const bar = screen.getByRole('progressbar');
    expect(bar).toHaveAttribute('aria-valuenow', '4');
    expect(bar).toHaveAttribute('aria-valuetext', '4 of 8 have answered');
  });
});
