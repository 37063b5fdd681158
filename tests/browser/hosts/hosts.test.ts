import { describeHosts } from './hosts.contract';
import { ASSESSMENT } from './widgets';

// Two ways of putting it on a page; the other widgets are tried in the deep run (`tests/deep/hosts`).
describeHosts('the assessment', ASSESSMENT);
