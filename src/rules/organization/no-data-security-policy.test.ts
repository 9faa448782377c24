import { dataSecurityPolicies } from '../resources';
import { ruleTester } from '../rule-tester';
import { policyCases } from '../testing/policy-cases';
import { noDataSecurityPolicy } from './no-data-security-policy';

ruleTester(
  noDataSecurityPolicy,
  policyCases(dataSecurityPolicies, 'No policy keeps data of the organization where it is'),
);
