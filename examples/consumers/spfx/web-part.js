/* global React, ReactDOM, Plinth */
const { createElement: h, useEffect, useRef, useState } = React;
const scores = [{ id: 'trust', score: 4.1 }];

/** A web part in the page's React: it holds elements and gives them properties through a ref. */
function WebPart() {
  const [count, setCount] = useState(0);
  const board = useRef(null);
  useEffect(() => {
    Object.assign(board.current, { person: { id: 'ada', name: 'Ada Falk' } });
    board.current.addEventListener('plinth-change', () => setCount((before) => before + 1));
  }, []);
  return h(
    'section',
    null,
    h('p', { id: 'react-version' }, React.version),
    h('p', { id: 'changes' }, `${count} changes`),
    h('plinth-retro-board', { ref: board, template: 'sailboat' }),
    h('plinth-goal-tracker', { heading: 'Northlight' }),
    h('second-pyramid-diagram', { scores: JSON.stringify(scores) }),
  );
}

const place = document.getElementById('web-part');
ReactDOM.render(h(React.StrictMode, null, h(WebPart)), place);
window.disposeWebPart = () => ReactDOM.unmountComponentAtNode(place);

Plinth.mount(
  document.getElementById('standalone'),
  Plinth.TrustAssessmentForm,
  { instrument: Plinth.pulse5 },
  { shadow: true },
);
