import { listIssueTypes } from '../../tickets';
import { defineResolver } from './define-resolver';
import { oneProject } from './inputs';

export const getIssueTypes = defineResolver({
  name: 'tickets.issueTypes',
  input: oneProject,
  run: (ports, { projectKey }) => listIssueTypes(ports, projectKey),
});
