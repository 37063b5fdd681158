import type { Principle } from '../data';

export interface LevelTexts {
  readonly meaning: string;
  readonly restsOn: string;
  readonly health: readonly string[];
  readonly warnings: readonly string[];
  readonly leader: readonly string[];
  readonly practices: readonly { readonly title: string; readonly text: string }[];
}

/** What the detail panel says about each level. */
export const levelTexts: Readonly<Record<Principle, LevelTexts>> = {
  trust: {
    meaning:
      'We can show each other what we don’t know, what went wrong and where we need help. Trust here is more than being reliable: nobody has to stay on guard.',
    restsOn:
      'Trust is the ground. Every level above asks people to risk something in front of each other, and nobody risks much on ground that might give way.',
    health: [
      'People say “I don’t know”, and nobody looks surprised.',
      'Mistakes are told early, by the person who made them.',
      'Asking for help is quick and ordinary.',
      'We know what each of us finds hard.',
    ],
    warnings: [
      'Bad news arrives late, and well wrapped.',
      'People work all evening before they ask anyone.',
      'Feedback is heard as an attack.',
      'Opinions are tested in private before anyone speaks.',
    ],
    leader: [
      'Go first: tell a mistake of your own before you ask for theirs.',
      'Ask for help in front of the team, and take it.',
      'Thank the person who brings bad news, there and then.',
    ],
    practices: [
      {
        title: 'Where I am stuck',
        text: 'Open the weekly with one line each: what I am stuck on. Offers of help come first, the agenda after.',
      },
      {
        title: 'How to work with me',
        text: 'Each of us writes half a page: how I like to hear bad news, when I think best, what wears me out. Swap, read and talk.',
      },
      {
        title: 'What it taught me',
        text: 'Once a month, each of us tells one thing that went wrong and what came of it. The lead begins.',
      },
    ],
  },
  conflict: {
    meaning:
      'We argue openly about ideas and leave the person out of it. We are looking for the best answer, not for a winner.',
    restsOn:
      'Honest debate rests on trust. If we fear how our words will be taken, we swallow them, and the debate never begins.',
    health: [
      'Different views come out in the meeting, not after it.',
      'People change their minds, and say so.',
      'Quiet voices are asked, and then heard.',
      'A heated debate ends without a grudge.',
    ],
    warnings: [
      'Everyone agrees within a minute.',
      'The real discussion takes place in the corridor.',
      'Remarks turn from the idea to the person.',
      'The same sore topic is put off again and again.',
    ],
    leader: [
      'Name the tension that everyone feels, with candour and care.',
      'Keep your own view until the others have spoken.',
      'When it turns personal, step in and bring it back to the idea.',
    ],
    practices: [
      {
        title: 'The other side',
        text: 'Before a big decision, two people argue against it as well as they can. Only then does the team choose.',
      },
      {
        title: 'What have we not said?',
        text: 'Ten minutes before the end, ask this question. Wait longer than feels comfortable.',
      },
      {
        title: 'Three sentences on arguing',
        text: 'Agree on three sentences about how we want to disagree. Hang them up, and point to them when it gets warm.',
      },
    ],
  },
  commitment: {
    meaning:
      'Everyone is heard, then everyone stands behind the decision, also those who would have chosen differently. It is an active yes, given with open eyes.',
    restsOn:
      'A real yes rests on honest debate. People back a decision when their doubts were on the table; doubts left outside come back later.',
    health: [
      'Everybody can say what was decided, and why.',
      'After a decision, people act instead of waiting.',
      'Those who argued against it help to make it work.',
      'When much is unclear, we still choose a next step.',
    ],
    warnings: [
      'There are nods in the meeting and shrugs after it.',
      'The same decision is on the agenda again.',
      'Deadlines are “some time next month”.',
      'People hear of a decision and ask whether it is final.',
    ],
    leader: [
      'Ask each person for a clear yes, or for the doubt behind a no.',
      'End every meeting by saying aloud what was decided, by whom and until when.',
      'Where there is no consensus, decide, and say why.',
    ],
    practices: [
      {
        title: 'The last five minutes',
        text: 'Write down the decisions together, one sentence each. If a sentence is hard to write, the decision is not made yet.',
      },
      {
        title: 'Show of fingers',
        text: 'Everyone shows one to five fingers for how firmly they back it. Ask those below three what would help.',
      },
      {
        title: 'A name and a date',
        text: 'No task leaves the room without one name and one date. Read them out before people go.',
      },
    ],
  },
  accountability: {
    meaning:
      'We tell each other, early and kindly, when something we agreed on slips: a number, a date or the way we treat each other. It starts between peers, not with the manager.',
    restsOn:
      'We can hold each other only to what we truly agreed on. Without a clear yes there is no promise to point to.',
    health: [
      'Peers raise a slip on the same day.',
      'Promises are written down, with a name.',
      'Behaviour is talked about as openly as numbers.',
      'People who are reminded say thank you.',
    ],
    warnings: [
      'Only the lead asks about late work.',
      'Slips turn up in a report before anyone has mentioned them.',
      'People talk about a colleague instead of with them.',
      'The bar sinks quietly to whatever was delivered.',
    ],
    leader: [
      'Ask the team to hold you to your own promises first.',
      'When somebody complains about a colleague, ask: “Have you told them?”',
      'Speak up about behaviour, even when the numbers are good.',
    ],
    practices: [
      {
        title: 'The two-minute promise check',
        text: 'End each stand-up with: what did I promise, and is it still true?',
      },
      {
        title: 'Our three agreements',
        text: 'Write down three things we expect of each other. Once a month, ask how we did on each.',
      },
      {
        title: 'One to keep, one to change',
        text: 'In pairs, ten minutes: one thing you do that helps the team, one that holds it back. Then swap.',
      },
    ],
  },
  results: {
    meaning:
      'We want to reach something together, and the team’s goals come before our own careers and departments. They are few, clear and measured, and reaching them is celebrated.',
    restsOn:
      'Shared results rest on peers who hold each other to them. Where nobody does, everyone soon looks after their own.',
    health: [
      'Everyone can name the team’s goal and where it stands.',
      'People give up time or budget when the goal needs it.',
      'A miss belongs to all of us.',
      'What we reach is celebrated, together.',
    ],
    warnings: [
      'Each department reports success while the whole falls behind.',
      'There are many goals, and nobody looks at them.',
      'Credit is collected one by one.',
      'We reach something and go straight on to the next thing.',
    ],
    leader: [
      'Keep the few shared goals in sight, every week.',
      'Praise what helped the team before what shone alone.',
      'When a goal is reached, pause, and say who made it possible.',
    ],
    practices: [
      {
        title: 'One goal on the wall',
        text: 'Put the shared goal and its number where all can see them. Update the number together once a week.',
      },
      {
        title: 'A good trade',
        text: 'Each month, name one thing that somebody gave up for the team’s goal. Say thank you.',
      },
      {
        title: 'Plan the feast',
        text: 'Decide now how you will celebrate the next goal. Do it within a week of reaching it.',
      },
    ],
  },
};
