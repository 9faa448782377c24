import { ipAllowlists } from '../resources';
import { ruleTester } from '../rule-tester';
import { policyCases } from '../testing/policy-cases';
import { noIpAllowlist } from './no-ip-allowlist';

ruleTester(
  noIpAllowlist,
  policyCases(ipAllowlists, 'The organization can be reached from every network'),
);
