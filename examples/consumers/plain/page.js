// The class of an element may come later than this script: events and properties wait for it.
const assessment = document.querySelector('plinth-trust-assessment');
assessment.addEventListener('plinth-submit', ({ detail }) => {
  document.title = `${Object.keys(detail.response.answers).length} answers`;
  // With a promise where it takes time: detail.accept(fetch(…))
  detail.accept();
});
