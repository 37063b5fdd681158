import { TRACKER } from '../../browser/hosts/boards';
import { describeChanging } from '../../browser/hosts/changing.contract';
import { describeHosts } from '../../browser/hosts/hosts.contract';

describeHosts('the goals', TRACKER);
describeChanging('the goals', TRACKER);
