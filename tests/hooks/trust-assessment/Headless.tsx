import { useTrustAssessment, type UseTrustAssessmentOptions } from 'plinth/trust-assessment';

/** The hook in somebody else's markup: plain tags, nothing of ours but the props. */
export function Headless(props: UseTrustAssessmentOptions) {
  const form = useTrustAssessment(props);
  const { state, commands } = form;
  const page = state.pages[state.page];
  return (
    <div {...form.rootProps}>
      <p data-testid="phase">{state.phase}</p>
      <h2 {...form.headingProps}>{`Page ${state.page + 1}`}</h2>
      <ul {...form.errorsProps} aria-label="errors">
        {state.errors.map((error) => (
          <li key={error.itemId}>{error.itemId}</li>
        ))}
      </ul>
      {page?.sections.map((section) => (
        <div key={section.id}>
          {section.items.map((item) => (
            <div key={item.id}>
              <p {...form.getStatementProps(item.id)}>{item.text as string}</p>
              <div {...form.getItemProps(item.id)}>
                {[1, 2, 3, 4, 5].map((value) => (
                  <span key={value} {...form.getOptionProps(item.id, value)}>
                    {value}
                  </span>
                ))}
              </div>
              <button type="button" {...form.getNotApplicableProps(item.id)}>
                skip
              </button>
            </div>
          ))}
          {section.subscale !== undefined && (
            <textarea aria-label="comment" {...form.getCommentProps(section.subscale)} />
          )}
        </div>
      ))}
      <button type="button" onClick={commands.back}>
        back
      </button>
      <button type="button" onClick={commands.next}>
        next
      </button>
      <button type="button" onClick={commands.undo}>
        undo
      </button>
      <button type="button" onClick={commands.startOver}>
        start over
      </button>
    </div>
  );
}
