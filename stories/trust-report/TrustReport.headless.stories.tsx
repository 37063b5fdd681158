import type { Meta, StoryObj } from '@storybook/react-vite';
import { LiveRegion } from 'plinth';
import { useTrustReport } from 'plinth/trust-report';
import { expect, userEvent, within } from 'storybook/test';
import { instrument, sixRounds } from './data';
import './headless.css';

/** A host's own markup and styles: sentences and one table. Words, rounds and announcements come from the hook. */
function Told() {
  const { state, commands, rootProps, headingProps, announcer, t } = useTrustReport({
    summaries: sixRounds,
    instrument,
  });
  return (
    <section {...rootProps} className="told" aria-labelledby={headingProps.id}>
      <h2 {...headingProps}>{state.status === 'ready' ? state.headline : t('report.label')}</h2>
      {'round' in state && (
        <label>
          {t('round.label')}{' '}
          <select value={state.round.id} onChange={(event) => commands.setRound(event.target.value, event)}>
            {state.rounds.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {state.status === 'insufficient' && (
        <p>{t('waiting.count', { answered: state.summary.answered, needed: state.summary.needed })}</p>
      )}
      {state.status === 'ready' && (
        <>
          <p>
            {state.answered}. {state.why}
          </p>
          <h3>{t('talk.title')}</h3>
          <ul>
            {state.findings.map((finding) => (
              <li key={finding.subscale}>
                <strong>{finding.title}</strong>
                <p>{finding.text}</p>
              </li>
            ))}
          </ul>
          <table>
            <caption>{t('picture.title')}</caption>
            <tbody>
              {state.levels.map((level) => (
                <tr key={level.id}>
                  <th scope="row">{level.title}</th>
                  <td>{level.mean}</td>
                  <td>{level.agreement}</td>
                  <td>{level.change}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <LiveRegion announcer={announcer} />
    </section>
  );
}

const meta: Meta<typeof Told> = { title: 'Trust report/Headless', component: Told };
export default meta;

export const Headless: StoryObj<typeof Told> = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'round-3');
    await expect(canvas.queryByRole('table')).not.toBeInTheDocument();
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'round-6');
    await expect(canvas.getByRole('table')).toBeVisible();
  },
};
