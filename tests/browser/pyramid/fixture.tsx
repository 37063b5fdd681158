import { PyramidDiagram } from 'plinth/pyramid';
import { scores } from '../../components/pyramid/scores';

/** For rendering in Node and hydrating in the browser. */
export function ServedPyramid() {
  return <PyramidDiagram title="How we stand" scores={scores} previousRound="Round 3" theme="light" />;
}
