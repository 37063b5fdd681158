import './rules-inserted';
import { describeStrictMount } from './csp-shadow.contract';

describeStrictMount({ speedy: true });
