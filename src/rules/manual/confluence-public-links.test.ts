import { confluenceSite } from '../resources';
import { attestationTester } from '../testing/attestation-tester';
import { confluencePublicLinks } from './confluence-public-links';

attestationTester(confluencePublicLinks, confluenceSite);
