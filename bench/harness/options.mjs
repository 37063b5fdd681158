import { parseArgs } from 'node:util';

const HELP = `npm run bench -- [options]
  --check          fail if a bar of DESIGN §5 is passed
  --quick          3 rounds, for a first look; not with --check
  --rounds <n>     rounds of the pages [9], never fewer than 7 with --check
  --only <name>    one widget: assessment, pyramid, report, retro or goals
  --size <n>       one of its sizes; may be given more than once
  --src            measure the sources even where there is a build
  --self           the plain page on both sides: how far from ×1 noise alone leads
  --motion         leave animations on
  --write          put the tables into bench/README.md
  --readable       keep names in the bundles, for a profile
  --freeze <why>   store the plain pages as they are; needs a reason`;

export function readOptions() {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      only: { type: 'string' },
      size: { type: 'string', multiple: true },
      src: { type: 'boolean', default: false },
      self: { type: 'boolean', default: false },
      motion: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      readable: { type: 'boolean', default: false },
      freeze: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const rounds = Number(values.rounds ?? (values.quick ? 3 : 9));
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number');
  if (values.check && rounds < 7) throw new Error('--check wants 7 rounds or more');
  return { ...values, rounds, size: values.size?.map(Number) };
}
