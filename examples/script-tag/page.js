/* global Plinth */
const { browserStorage, mount, PyramidDiagram, scoreResponse, team15, TrustAssessmentForm } = Plinth;

// In a shadow root the page's own CSS stays out, and no style element is needed: the page's policy forbids those.
const options = { shadow: true };

const pyramid = mount(document.getElementById('pyramid'), PyramidDiagram, {}, options);

mount(
  document.getElementById('assessment'),
  TrustAssessmentForm,
  {
    instrument: team15,
    storage: browserStorage(),
    onSubmit: ({ answers }) => pyramid.update({ scores: scoreResponse(team15, answers).subscales }),
  },
  options,
);
