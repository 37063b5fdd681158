export {
  leader10,
  leader10Self,
  loadInstrument,
  pulse5,
  team15,
  team40,
  type InstrumentName,
} from '../locales/load-instrument';
export type { Instrument } from '../core/trust-assessment/instrument.types';
