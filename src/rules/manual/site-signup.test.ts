import { jiraSite } from '../resources';
import { attestationTester } from '../testing/attestation-tester';
import { siteSignup } from './site-signup';

attestationTester(siteSignup, jiraSite);
