/** A team of eight. */
export const people = [
  { id: 'mo', name: 'Mona Okafor' },
  { id: 'jl', name: 'Jonas Lindqvist' },
  { id: 'sa', name: 'Salma Aziz' },
  { id: 'tb', name: 'Tomás Beltrán' },
  { id: 'pn', name: 'Priya Nair' },
  { id: 'dh', name: 'Dana Hughes' },
  { id: 'ek', name: 'Emil Kovač' },
  { id: 'lv', name: 'Lena Vogel' },
] as const;

/** Who looks at the story. */
export const me = 'mo';
