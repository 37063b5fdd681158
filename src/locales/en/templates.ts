import type { RetroTexts } from '../retro-texts.types';

/** The words of retro templates, loaded when a board is shown or set up. */
export const retroTexts = {
  templates: {
    'start-stop-continue': {
      title: 'Start, stop, continue',
      text: 'Three plain questions about how we work. Good when time is short.',
    },
    'mad-sad-glad': {
      title: 'Mad, sad, glad',
      text: 'Begins with how the last weeks felt. Good when something hangs in the air.',
    },
    'four-ls': {
      title: 'Four Ls',
      text: 'Liked, learned, lacked, longed for. Good after something new.',
    },
    sailboat: {
      title: 'Sailboat',
      text: 'Wind, anchor, rocks and an island. Good for looking ahead.',
    },
    'five-principles': {
      title: 'Five principles',
      text: 'One column for each, from trust to results. Good after an assessment.',
    },
    custom: { title: 'Your own', text: 'Three columns to begin with. Rename, add and remove as you like.' },
  },
  columns: {
    start: { title: 'Start', prompt: 'What should we try that we don’t do yet?' },
    stop: { title: 'Stop', prompt: 'What costs us more than it brings?' },
    continue: { title: 'Continue', prompt: 'What works and must not get lost?' },
    mad: { title: 'Mad', prompt: 'What made you angry or got in your way?' },
    sad: { title: 'Sad', prompt: 'What disappointed you, or did not turn out as you hoped?' },
    glad: { title: 'Glad', prompt: 'What made you happy?' },
    liked: { title: 'Liked', prompt: 'What did you enjoy?' },
    learned: { title: 'Learned', prompt: 'What do you know now that you did not know before?' },
    lacked: { title: 'Lacked', prompt: 'What was missing?' },
    'longed-for': { title: 'Longed for', prompt: 'What do you wish we had?' },
    wind: { title: 'Wind', prompt: 'What carries us forward?' },
    anchor: { title: 'Anchor', prompt: 'What holds us back?' },
    rocks: { title: 'Rocks', prompt: 'What could we run into?' },
    island: { title: 'Island', prompt: 'Where do we want to arrive?' },
    trust: {
      title: 'Trust',
      prompt: 'Where did somebody ask for help or own up to a mistake? Where did we hide something?',
    },
    conflict: {
      title: 'Conflict',
      prompt: 'Which debate about ideas did us good? Which one did we avoid?',
    },
    commitment: {
      title: 'Commitment',
      prompt: 'What did all of us decide and stand behind? Where did we only nod?',
    },
    accountability: {
      title: 'Accountability',
      prompt: 'Where did we remind each other of a promise? Where did we look away?',
    },
    results: {
      title: 'Results',
      prompt: 'What did we achieve together? Where did our own goals come first?',
    },
    lifted: { title: 'What lifted us', prompt: 'What gave us energy or made the work lighter?' },
    slowed: { title: 'What slowed us', prompt: 'What cost us time or nerves?' },
    try: { title: 'What we could try', prompt: 'Which small step would help?' },
    lost: { title: 'Without a column', prompt: 'Cards whose column was removed.' },
  },
  directive: {
    title: 'How we look back',
    text: 'Whatever comes up today, we take it that each of us did their best with what they knew, with the time they had and the help they got. We look for what we can change, not for somebody to blame.',
  },
  checkIns: {
    weather: 'If the last weeks were weather, what would they be?',
    word: 'Which one word says how you arrive today?',
    thanks: 'Who helped you lately, and how?',
    surprise: 'What did you learn that you did not expect?',
    energy: 'How full is your battery, from one to ten?',
    proud: 'What are you quietly proud of?',
    harder: 'What was harder than it looked?',
    help: 'Where could you have used help?',
    laugh: 'What made you laugh?',
    song: 'Which song fits the last weeks?',
    change: 'Which small thing would you change by tomorrow?',
    open: 'What would help you to speak openly today?',
  },
} satisfies RetroTexts;
