import type { DocumentSchema } from './schema';

/**
 * Whether documents of this schema may reach other people: be bound to a shared document, or take in changes that come
 * from one. Raw data that a host owns never may, and a person's own only between her own tabs and devices.
 */
export const mayShare = ({ scope }: DocumentSchema): boolean => scope === 'shared';
