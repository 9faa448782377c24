import { AppError } from '../../domain';
import { groupFindings, listFindings, readFinding } from '../../storage/findings';
import { createTicket } from '../../tickets';
import { defineResolver } from './define-resolver';
import { findingGroupsQuery, findingsQuery, oneFinding } from './inputs';

export const listFindingsPage = defineResolver({
  name: 'findings.list',
  input: findingsQuery,
  run: listFindings,
});

export const listFindingGroups = defineResolver({
  name: 'findings.groups',
  input: findingGroupsQuery,
  run: groupFindings,
});

export const getFinding = defineResolver({
  name: 'findings.get',
  input: oneFinding,
  async run(ports, { fingerprint }) {
    const finding = await readFinding(ports, fingerprint);
    if (finding !== undefined) return finding;
    throw new AppError('not-found', 'There is no such finding: go back to the list and reload it.');
  },
});

export const createIssue = defineResolver({
  name: 'findings.createIssue',
  input: oneFinding,
  run: (ports, { fingerprint }) => createTicket(ports, fingerprint),
});
