import { expect, test } from 'vitest';
import {
  addRules,
  createRetroDocument,
  createRetroModel,
  laterRules,
  mainRules,
  retroModel,
} from '../../../src/core/retro-board/index';
import { createStore } from '../../../src/core/shared/store';
import { toyEnv } from '../../helpers/toy-model';

test('rules that come later are known to a store that was there before', () => {
  const env = toyEnv();
  const model = createRetroModel(mainRules);
  const document = createRetroDocument(env, { anonymous: true, hidden: false });
  const store = createStore({ model, document, env, actor: 'person-ada' });
  const kudos = { type: 'kudos.add', id: 'k', to: ['bo'], text: 'thanks' } as const;
  expect(store.dispatch(kudos)).toMatchObject({ reason: 'rejected', rejection: { code: 'unknownCommand' } });
  addRules(model, laterRules);
  expect(store.dispatch(kudos).ok).toBe(true);
  expect(JSON.stringify(store.getSnapshot())).not.toContain('person-ada');
  expect(Object.keys(model.commands).sort()).toEqual(Object.keys(retroModel.commands).sort());
});

test('no rule is in both parts', () => {
  expect(Object.keys(mainRules).filter((type) => type in laterRules)).toEqual([]);
});
