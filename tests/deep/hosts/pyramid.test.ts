import { PyramidDiagram } from 'plinth/pyramid';
import { mount } from '../../../src/embed/mount';
import { describeChanging } from '../../browser/hosts/changing.contract';
import { describeHosts } from '../../browser/hosts/hosts.contract';
import { part, type HostedWidget } from '../../browser/hosts/widgets';

const PROPS = {
  scores: ['trust', 'conflict', 'commitment', 'accountability', 'results'].map((id, at) => ({
    id,
    score: 4.2 - at / 2,
  })),
  theme: 'light',
} as const;

const PYRAMID: HostedWidget = {
  tag: 'plinth-pyramid-diagram',
  rootPart: 'pyramid-root',
  properties: PROPS,
  mount: (place, options) => mount(place, PyramidDiagram, PROPS, options),
  content: '[data-plinth-part="pyramid-level"]',
  async journey(shown, page) {
    const level = await part(shown, 'button[data-plinth-part="pyramid-level"]');
    level.click();
    await vi.waitFor(() => expect(level).toHaveAttribute('aria-pressed', 'true'));
    await part(shown, '[data-plinth-part="pyramid-detail"] :is(h3, h4)');
    level.focus();
    const { KeyboardEvent } = page.view;
    const press = (key: string) =>
      level.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
    press('ArrowUp');
    const root = level.getRootNode() as ShadowRoot;
    await vi.waitFor(() => {
      expect(root.activeElement).not.toBe(level);
      expect(root.activeElement).toHaveAttribute('data-plinth-part', 'pyramid-level');
    });
  },
};

describeHosts('the pyramid', PYRAMID);
describeChanging('the pyramid', PYRAMID);
