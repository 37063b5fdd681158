export { loadInstrument, pulse5, team15, type InstrumentName } from '../locales/load-instrument';
export type { Instrument } from '../core/trust-assessment/instrument.types';
