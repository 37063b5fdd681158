/* global Plinth */
const { mount, PyramidDiagram, TrustAssessmentForm } = Plinth;

// In a shadow root the page's own CSS stays out, and no style element is needed: the page's policy forbids those.
mount(document.getElementById('pyramid'), PyramidDiagram, {}, { shadow: true });
mount(document.getElementById('assessment'), TrustAssessmentForm, {}, { shadow: true });
