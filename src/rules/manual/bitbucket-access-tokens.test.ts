import { anyWorkspace } from '../resources';
import { attestationTester } from '../testing/attestation-tester';
import { bitbucketAccessTokens } from './bitbucket-access-tokens';

attestationTester(bitbucketAccessTokens, anyWorkspace);
