import type { Instrument } from '../../../core/trust-assessment/instrument.types';
import type { InstrumentName } from '../../../locales/load-instrument';
import type { ElementHost } from '../element.types';

/**
 * The instrument of an element: handed in as it is, or one of ours by name, fetched in the element's language. Where what was handed
 * in does not fit there is none: answers to other questions than somebody meant to ask are worth nothing.
 */
export function createInstrumentSource(host: ElementHost): {
  get(): Instrument | undefined;
  refresh(): void;
} {
  let current: Instrument | undefined;
  let key: unknown;

  async function fetchNamed(name: InstrumentName, locale: string, mine: unknown) {
    try {
      const { loadInstrument } = await import('../../../locales/load-instrument');
      const loaded = await loadInstrument(name, locale);
      if (key !== mine) return;
      current = loaded;
    } catch (cause) {
      if (key !== mine) return;
      // Asked again at the next change.
      key = undefined;
      host.report({ kind: 'host', widget: 'trust-assessment', cause });
    }
    host.invalidate();
  }

  function refresh() {
    const given = host.isRefused('instrument')
      ? undefined
      : ((host.read('instrument') ?? 'team-15') as Instrument | InstrumentName);
    if (typeof given !== 'string') {
      key = current = given;
      return;
    }
    const messages = host.read('messages') as { readonly locale: string } | undefined;
    const locale = (host.read('locale') as string | undefined) ?? messages?.locale ?? 'en';
    const wanted = `${given} ${locale}`;
    if (key === wanted) return;
    key = wanted;
    void fetchNamed(given, locale, wanted);
  }

  refresh();
  return { get: () => current, refresh };
}
