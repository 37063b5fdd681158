import { retroColumnTexts } from '../retro-column-texts';
import type { RetroTexts } from '../retro-texts.types';
import { retroColumnMessages } from './retro-columns.messages';

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
    ...retroColumnTexts(retroColumnMessages),
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
