import { anyOrganization } from '../resources';
import { attestationTester } from '../testing/attestation-tester';
import { authenticationPolicy } from './authentication-policy';

attestationTester(authenticationPolicy, anyOrganization);
