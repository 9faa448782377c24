import { anyWorkspace } from '../resources';
import { attestationTester } from '../testing/attestation-tester';
import { bitbucketTwoStep } from './bitbucket-two-step';

attestationTester(bitbucketTwoStep, anyWorkspace);
