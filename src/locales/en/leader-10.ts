import type { InstrumentTexts } from '../types';

const scale = { '1': 'Almost never', '2': 'Seldom', '3': 'Sometimes', '4': 'Often', '5': 'Almost always' };

/** Answered by the team. Reversed: conflict2, commitment2. */
export const leader10Texts = {
  title: 'What our lead does',
  description: 'Ten statements about what a lead does, two for each principle. About three minutes.',
  intro: 'Think of the last three months, and of what you have seen yourself.',
  scale,
  pages: {
    leader: {
      title: 'How does our lead work with us?',
      intro: 'Think of the last three months, and of what you have seen yourself.',
    },
  },
  items: {
    trust1: 'Our lead tells us when they were wrong.',
    trust2: 'Our lead asks us for help.',
    conflict1: 'Our lead draws out opinions that differ from their own.',
    conflict2: 'Our lead ends a debate as soon as it gets heated.',
    commitment1: 'Our lead listens to all of us before a decision is made.',
    commitment2: 'Our lead leaves it open what we have decided.',
    accountability1: 'Our lead keeps the promises they make to us.',
    accountability2: 'Our lead speaks plainly with whoever breaks an agreement.',
    results1: 'Our lead reminds us of our shared goal.',
    results2: 'Our lead gives the team the credit for a success.',
  },
} satisfies InstrumentTexts;

/** The same ten, answered by the lead. */
export const leader10SelfTexts = {
  title: 'What I do as a lead',
  description: 'Ten statements about what you do as a lead, two for each principle. About three minutes.',
  intro: 'Think of the last three months, and of what you did rather than what you meant to do.',
  scale,
  pages: {
    leader: {
      title: 'How do I work with the team?',
      intro: 'Think of the last three months, and of what you did rather than what you meant to do.',
    },
  },
  items: {
    trust1: 'I tell the team when I was wrong.',
    trust2: 'I ask the team for help.',
    conflict1: 'I draw out opinions that differ from mine.',
    conflict2: 'I end a debate as soon as it gets heated.',
    commitment1: 'I listen to everyone before a decision is made.',
    commitment2: 'I leave it open what we have decided.',
    accountability1: 'I keep the promises I make to the team.',
    accountability2: 'I speak plainly with whoever breaks an agreement.',
    results1: 'I remind the team of our shared goal.',
    results2: 'I give the team the credit for a success.',
  },
} satisfies InstrumentTexts;
