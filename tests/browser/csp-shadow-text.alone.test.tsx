import './rules-as-text';
import { describeStrictMount } from './csp-shadow.contract';

describeStrictMount({ speedy: false });
