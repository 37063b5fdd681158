/* Small files of our own making in every format that is read. Names and texts are invented. */

export const microsoftJson = JSON.stringify([
  {
    team: { id: 't1', name: 'Lighthouse' },
    board: {
      id: 'b1',
      title: 'Sprint 12',
      teamId: 't1',
      activePhase: 'Vote',
      maxVotesPerUser: 5,
      columns: [
        { id: 'c1', title: 'Went well', accentColor: '#0a0', notes: 'Say thanks' },
        { id: 'c2', title: 'To improve', accentColor: '#a00' },
      ],
      boardVoteCollection: { u1: 3 },
    },
    items: [
      {
        id: 'i1',
        title: 'Pairing',
        columnId: 'c1',
        originalColumnId: 'c1',
        upvotes: 3,
        voteCollection: { u1: 2, u2: 1 },
        createdBy: { id: 'u1', displayName: 'Mira' },
        createdDate: '2026-01-05T10:00:00.000Z',
        associatedActionItemIds: [77],
      },
      {
        id: 'i2',
        title: 'Slow builds',
        columnId: 'c2',
        originalColumnId: 'c1',
        upvotes: 1,
        voteCollection: { u2: 1 },
        createdBy: { id: 'u2', displayName: 'Jon' },
        childFeedbackItemIds: ['i3', 'gone'],
      },
      {
        id: 'i3',
        title: 'Builds take an hour',
        columnId: 'c2',
        originalColumnId: 'c2',
        upvotes: 2,
        voteCollection: { u1: 1 },
        parentFeedbackItemId: 'i2',
        timerSecs: 40,
      },
      { id: 'i1', title: 'Same id again', columnId: 'nowhere', upvotes: 0, voteCollection: {} },
    ],
  },
]);

export const microsoftCsv = `"Retrospectives Summary for 'Sprint 12' (https://example.test/board?id=1)"


Feedback Items
Type,Description,Votes,CreatedDate,CreatedBy
"Went well","He said "good", then left",3,2026-01-05T10:00:00.000Z,"Mira"
"To improve","Two
lines, and a "quote",
three",1,Mon Jan 05 2026 10:00:00 GMT+0000 (Coordinated Universal Time),"undefined"
"To improve","No votes",0,2026-01-05T10:00:00.000Z,"Jon"


Work Items
Feedback Description,Work Item Title,Work Item Type,Work Item Id,Url
"No votes","Ask for votes",Task,42,https://example.test/42
`;

export const scrumlrJson = JSON.stringify({
  board: { id: 'sb', name: 'Scrum board', showAuthors: true },
  participants: [{ user: { id: 'u1', name: 'Calm Crane' }, role: 'OWNER' }],
  columns: [
    { id: 'k2', name: 'Second', color: 'lean-lilac', visible: false, index: 1 },
    {
      id: 'k1',
      name: 'First',
      color: 'backlog-blue',
      visible: true,
      index: 0,
      description: 'Open with this',
    },
  ],
  notes: [
    { id: 'n1', author: 'u1', text: 'low', position: { column: 'k1', stack: null, rank: 0 } },
    { id: 'n2', author: 'u1', text: 'high', edited: true, position: { column: 'k1', stack: null, rank: 1 } },
    { id: 'n3', author: 'u9', text: 'on high', position: { column: 'k1', stack: 'n2', rank: 0 } },
    { id: 'n4', author: 'u1', text: 'orphan a', position: { column: 'k2', stack: 'n0', rank: 1 } },
    { id: 'n5', author: 'u1', text: 'orphan b', position: { column: 'k2', stack: 'n0', rank: 0 } },
  ],
  votings: [
    {
      id: 'v1',
      voteLimit: 3,
      allowMultipleVotes: true,
      status: 'CLOSED',
      votes: { total: 3, votesPerNote: { n1: { total: 2 }, n3: { total: 1 } } },
    },
    {
      id: 'v2',
      voteLimit: 2,
      allowMultipleVotes: false,
      status: 'OPEN',
      votes: {
        total: 4,
        votesPerNote: {
          n1: {
            total: 2,
            userVotes: [
              { id: 'u1', total: 1 },
              { id: 'u2', total: 1 },
            ],
          },
          n0: { total: 2 },
        },
      },
    },
  ],
});

export const scrumlrCsv = `note_id,author_id,author,text,column_id,column,rank,stack,voting_0,voting_2
n1,u1,Calm Crane,low,k1,First,0,null,2,0
n2,u1,Calm Crane,"high, really",k1,First,1,null,0,1
n3,u2,Wise Wren,on high,k1,First,0,n2,1,0
n4,u2,Wise Wren,apart,k2,Second,0,null,0,0
`;

export const parabolCsv = `\uFEFF"reflectionGroup","author","votes","type","createdAt","discussionThread","prompt","content"
"Builds","Anonymous",3,"Reflection","2026-01-05T10:00:00.000Z","","Stop","Slow builds"
"Builds","Anonymous",3,"Reflection","2026-01-05T10:01:00.000Z","","Stop","An hour, at least"
"Builds","Mira",3,"Task","2026-01-05T10:02:00.000Z","","Stop","Buy a faster machine"
"Builds","Jon",3,"Comment","2026-01-05T10:03:00.000Z","Which one?","Stop","Which one?"
"Builds","Anonymous",1,"Reflection","2026-01-05T10:04:00.000Z","","Start","Builds at night"
"Cake","Anonymous",0,"Reflection","2026-01-05T10:05:00.000Z","","Start","Cake"
`;

export const fastRetroCsv = `Category,Feedback,Author,Votes
Glad,Cake,Mira,2
Sad,"No, cake",Jon,0

Done,Action Item,Owner,Notes
[x],Bake,Mira,With apples
[ ],Eat,Jon,
`;

export const funRetroCsv = 'Start,"Stop, now",\r\nbake,"say ""no""",\r\neat,,\r\n';

export const maibornWolffJson = JSON.stringify({
  version: '1.0.0',
  title: 'Three columns',
  format: 'mad-sad-glad',
  maxVoteCount: 3,
  highlightedCardId: 'm2',
  isBlurred: false,
  columns: [
    { id: 'c2', index: 1, columnTitle: 'Sad', isBlurred: true, cards: [] },
    {
      id: 'c1',
      index: 0,
      columnTitle: 'Mad',
      cards: [
        {
          id: 'm2',
          index: 1,
          owners: [{ id: 'u2', name: 'Jon' }],
          content: 'second',
          votes: { u1: 1, u2: 2 },
        },
        { id: 'm1', index: 0, owners: ['Mira', 'Jon'], content: 'first', isDiscussed: true, votes: {} },
      ],
    },
  ],
});

export const trelloJson = JSON.stringify({
  id: 'tb',
  name: 'Trello board',
  lists: [
    { id: 'l2', name: 'Old', closed: true, pos: 2 },
    { id: 'l1', name: 'Open', closed: false, pos: 1 },
  ],
  cards: [
    {
      id: 'x2',
      name: 'later',
      desc: '',
      idList: 'l1',
      pos: 20,
      closed: true,
      badges: { votes: 3 },
      idMembersVoted: ['p1'],
    },
    {
      id: 'x1',
      name: 'sooner',
      desc: 'with *more*',
      idList: 'l1',
      pos: 10,
      labels: [{ name: 'red' }],
      due: '2026-02-01',
      attachments: [{ name: 'plan', url: 'https://example.test/plan' }],
    },
    { id: 'x3', name: 'lost list', idList: 'l9', pos: 1 },
  ],
  actions: [
    {
      id: 'a3',
      type: 'commentCard',
      date: '2026-01-06T10:00:00.000Z',
      data: { text: 'second word', card: { id: 'x1' } },
      memberCreator: { id: 'p1', fullName: 'Mira' },
    },
    {
      id: 'a2',
      type: 'commentCard',
      date: '2026-01-05T11:00:00.000Z',
      data: { text: 'first word', card: { id: 'x1' } },
      memberCreator: { id: 'p2', fullName: 'Jon' },
    },
    {
      id: 'a1',
      type: 'createCard',
      date: '2026-01-05T10:00:00.000Z',
      data: { card: { id: 'x1' } },
      memberCreator: { id: 'p1', fullName: 'Mira' },
    },
    {
      id: 'a0',
      type: 'commentCard',
      date: '2026-01-04T10:00:00.000Z',
      data: { text: 'about nothing', card: { id: 'gone' } },
      memberCreator: { id: 'p2', fullName: 'Jon' },
    },
  ],
  checklists: [
    {
      id: 'q',
      idCard: 'x2',
      name: 'Steps',
      checkItems: [
        { name: 'one', state: 'complete', pos: 1 },
        { name: 'two', state: 'incomplete', pos: 2 },
      ],
    },
  ],
});

export const genericCsv = `Idea;Mood;Theme;By;Likes;Colour
Cake;Glad;Food;Mira;2;red
"No; cake";Sad;Food;Jon;1;blue
Rain;Sad;;Jon;;grey
`;

export const genericJson = JSON.stringify({
  name: 'Generic',
  made: '2026-01-05',
  lanes: [
    { id: 1, label: 'Glad' },
    { id: 2, label: 'Sad' },
  ],
  ideas: [
    { id: 'g1', body: 'Cake', category: 1, votes: ['u1', 'u2'], author: { name: 'Mira' }, tint: 'red' },
    { id: 'g2', body: 'Rain', category: 2, votes: 1, author: 'Jon' },
  ],
});

export const allSamples = {
  'microsoft-json': microsoftJson,
  'microsoft-csv': microsoftCsv,
  'scrumlr-json': scrumlrJson,
  'scrumlr-csv': scrumlrCsv,
  'parabol-csv': parabolCsv,
  'fastretro-csv': fastRetroCsv,
  'funretro-csv': funRetroCsv,
  'maibornwolff-json': maibornWolffJson,
  'trello-json': trelloJson,
  csv: genericCsv,
  json: genericJson,
} as const;
