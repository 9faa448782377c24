import { jiraSite } from '../resources';
import { attestationTester } from '../testing/attestation-tester';
import { automationEgress } from './automation-egress';

attestationTester(automationEgress, jiraSite);
