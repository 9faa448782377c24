import { anyOrganization } from '../resources';
import { attestationTester } from '../testing/attestation-tester';
import { tokenCreationPolicy } from './token-creation-policy';

attestationTester(tokenCreationPolicy, anyOrganization);
