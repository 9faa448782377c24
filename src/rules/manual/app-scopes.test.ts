import { anyOrganization } from '../resources';
import { attestationTester } from '../testing/attestation-tester';
import { appScopes } from './app-scopes';

attestationTester(appScopes, anyOrganization);
