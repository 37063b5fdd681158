/** A product team of eight, as a host's directory would name them. */
export const PEOPLE = [
  { id: 'jonas', name: 'Jonas Lindqvist' },
  { id: 'salma', name: 'Salma Haddad' },
  { id: 'lena', name: 'Lena Vogt' },
  { id: 'tomas', name: 'Tomás Rivera' },
  { id: 'ewa', name: 'Ewa Kowalska' },
  { id: 'priya', name: 'Priya Raman' },
  { id: 'dele', name: 'Dele Adeyemi' },
  { id: 'mina', name: 'Mina Park' },
] as const;

export const MEMBERS: readonly string[] = PEOPLE.map(({ id }) => id);
