import { jiraSite } from '../resources';
import { attestationTester } from '../testing/attestation-tester';
import { jsmPortalSignup } from './jsm-portal-signup';

attestationTester(jsmPortalSignup, jiraSite);
