// Sample 3 of stories/trust-assessment/TrustAssessment.mdx, by `npm run build:samples`. Do not edit.
import { team15 } from 'plinth/instruments';
import { useTrustAssessment } from 'plinth/trust-assessment';

function PlainForm() {
  const form = useTrustAssessment({ instrument: team15, onSubmit: (response) => send(response) });
  const section = form.state.pages[form.state.page]?.sections[0];
  if (form.state.phase === 'done') return <p>Thank you.</p>;
  return (
    <div {...form.rootProps}>
      <h2 {...form.headingProps}>{section?.title as string}</h2>
      {section?.items.map((item) => (
        <div key={item.id}>
          <p {...form.getStatementProps(item.id)}>{item.text as string}</p>
          <div {...form.getItemProps(item.id)}>
            {[1, 2, 3, 4, 5].map((value) => (
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
