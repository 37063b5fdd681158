// What jsdom lacks and widgets call. Each stands in for presence only; behaviour is proved in the browser project.
import { vi } from 'vitest';

class SilentObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}
// A file may ask for the node environment, where there is nothing to fill.
if (typeof window !== 'undefined') fillGaps();

function fillGaps() {
  vi.stubGlobal('ResizeObserver', SilentObserver);
  vi.stubGlobal('IntersectionObserver', SilentObserver);

  window.matchMedia ??= (media: string) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener() {},
      removeListener() {},
    }) as MediaQueryList;

  Element.prototype.scrollIntoView ??= function scrollIntoView() {};
  Element.prototype.setPointerCapture ??= function setPointerCapture() {};
  Element.prototype.releasePointerCapture ??= function releasePointerCapture() {};
  Element.prototype.hasPointerCapture ??= () => false;

  const dialog = HTMLDialogElement.prototype;
  dialog.show ??= function show(this: HTMLDialogElement) {
    this.setAttribute('open', '');
  };
  dialog.showModal ??= function showModal(this: HTMLDialogElement) {
    if (this.open) throw new DOMException('The dialog is open already.', 'InvalidStateError');
    this.setAttribute('open', '');
  };
  dialog.close ??= function close(this: HTMLDialogElement, returnValue?: string) {
    if (!this.open) return;
    this.removeAttribute('open');
    if (returnValue !== undefined) this.returnValue = returnValue;
    this.dispatchEvent(new Event('close'));
  };

  const element = HTMLElement.prototype;
  const openPopovers = new WeakSet<HTMLElement>();
  function toggled(target: HTMLElement, newState: 'open' | 'closed') {
    if (newState === 'open') openPopovers.add(target);
    else openPopovers.delete(target);
    const oldState = newState === 'open' ? 'closed' : 'open';
    target.dispatchEvent(Object.assign(new Event('toggle'), { newState, oldState }));
  }
  element.showPopover ??= function showPopover(this: HTMLElement) {
    if (!openPopovers.has(this)) toggled(this, 'open');
  };
  element.hidePopover ??= function hidePopover(this: HTMLElement) {
    if (openPopovers.has(this)) toggled(this, 'closed');
  };
  element.togglePopover ??= function togglePopover(this: HTMLElement, force?: boolean) {
    const open = typeof force === 'boolean' ? force : !openPopovers.has(this);
    if (open) this.showPopover();
    else this.hidePopover();
    return open;
  };
}
