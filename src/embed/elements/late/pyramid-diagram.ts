import { createElement } from 'react';
import { PyramidDiagram } from '../../../components/pyramid/PyramidDiagram';
import type { PyramidDiagramProps } from '../../../components/pyramid/pyramid.types';
import type { PyramidView } from '../../../core/pyramid/pyramid.views';
import type { ElementHost, ElementSession } from '../element.types';
import { createValueState } from './value-state';

/** The memory of `<plinth-pyramid-diagram>`: the selected level and the view. */
export function connect(host: ElementHost): ElementSession {
  const selected = createValueState<string | null>(host, 'selected', 'plinth-select', null);
  const view = createValueState<PyramidView>(host, 'view', 'plinth-view-change', 'scores');
  return {
    live: { selected, view },
    exportText: () => JSON.stringify(host.readAll(['model', 'scores', 'scale', 'bands']), null, 2),
    node: () =>
      createElement(PyramidDiagram, {
        ...(host.readAll([
          'model',
          'scores',
          'scale',
          'bands',
          'digits',
          'previousRound',
          'subtitle',
          'headingLevel',
          'loading',
          'defaultPatterns',
          'defaultTable',
          'modelTexts',
        ]) as Partial<PyramidDiagramProps>),
        title: host.read('heading') as string | undefined,
        selected: selected.get(),
        onSelectedChange: selected.change,
        // Where there are no figures the picture shows what it can.
        view: view.get(),
        onViewChange: view.change,
      }),
  };
}
