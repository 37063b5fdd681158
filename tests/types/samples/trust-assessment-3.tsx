// Sample 3 of stories/trust-assessment/TrustAssessment.mdx, by `npm run build:samples`. Do not edit.
import { pointsOf, textFor } from 'plinth/core';
import { team15 } from 'plinth/instruments';
import { useTrustAssessment } from 'plinth/trust-assessment';

function PlainForm() {
  const form = useTrustAssessment({ instrument: team15, onSubmit: (response) => send(response) });
  const section = form.state.pages[form.state.page]?.sections[0];
  const { instrument, plinth } = form.context;
  if (form.state.phase === 'done') return <p>Thank you.</p>;
  return (
    <div {...form.rootProps}>
      <h2 {...form.headingProps}>{textFor(section?.title, plinth.locale)}</h2>
      {section?.items.map((item) => (
        <div key={item.id}>
          <p {...form.getStatementProps(item.id)}>{textFor(item.text, plinth.locale)}</p>
          <div {...form.getItemProps(item.id)}>
            {pointsOf(instrument, item).map((value) => (
              <button key={value} type="button" {...form.getOptionProps(item.id, value)}>
                {value}
              </button>
            ))}
          </div>
        </div>
      ))}
      <button type="button" onClick={form.commands.next}>
        Next
      </button>
    </div>
  );
}
export { PlainForm };
