import { pulse5 } from 'plinth/instruments';
import { RetroBoard } from 'plinth/retro-board';
import { browserStorage } from 'plinth/storage';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { mount } from '../../src/embed/mount';
import { collecting, me, people } from '../../stories/retro-board/boards';
import { describeLeaks } from './leaks.contract';

const common = { person: me, people, storageKey: 'leaks' };

// The one is a form, the other has the most to leave behind: two stores, storage, a publisher, dragging. The others follow in
// the deep run.
describeLeaks({
  name: 'the board',
  tag: 'plinth-retro-board',
  properties: { ...common, document: collecting, storage: 'browser', privateStorage: 'browser' },
  mount: (place) =>
    mount(place, RetroBoard, {
      ...common,
      defaultDocument: collecting,
      storage: browserStorage(),
      privateStorage: browserStorage(),
    }),
  way: '[data-plinth-part="retro-add"]',
});
describeLeaks({
  name: 'the assessment',
  tag: 'plinth-trust-assessment',
  properties: { instrument: pulse5, storage: 'browser', storageKey: 'leaks' },
  mount: (place) => mount(place, TrustAssessmentForm, { instrument: pulse5, storage: browserStorage() }),
  way: '[role="radio"]',
});
