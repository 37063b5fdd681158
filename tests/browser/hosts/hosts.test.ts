import { RETRO } from './boards';
import { describeHosts } from './hosts.contract';
import { ASSESSMENT } from './widgets';

// A form and a board, each in two ways; the other widgets are tried in the deep run (`tests/deep/hosts`).
describeHosts('the assessment', ASSESSMENT);
describeHosts('the board', RETRO);
