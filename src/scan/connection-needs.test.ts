import { aRule } from '../engine/testing/rules';
import { connectionNeeds, needsOf } from './connection-needs';

describe('what a connection is for', () => {
  it('names the rules that need it, its scopes, and what has none', () => {
    const needs = needsOf(
      [
        { product: 'jira', slice: 'jira.projects', label: 'projects' },
        {
          product: 'bitbucket',
          slice: 'bitbucket.repositories',
          label: 'repositories',
          scope: 'b',
        },
        {
          product: 'bitbucket',
          slice: 'bitbucket.deployKeys',
          label: 'deploy keys',
          scope: 'b and a',
        },
        { product: 'organization', slice: 'organization.users', label: 'users' },
      ],
      [
        aRule({ id: 'bitbucket/x', needs: ['jira.projects', 'bitbucket.deployKeys'] }, () => []),
        aRule({ id: 'jira/x', needs: ['jira.projects'] }, () => []),
      ],
    );

    expect(needs).toEqual([
      { kind: 'organization', rules: [], scopes: [], unscoped: ['users'] },
      {
        kind: 'bitbucket',
        rules: ['bitbucket/x'],
        scopes: [
          { scope: 'a', what: ['deploy keys'] },
          { scope: 'b', what: ['repositories', 'deploy keys'] },
        ],
        unscoped: [],
      },
      { kind: 'site', rules: [], scopes: [], unscoped: [] },
    ]);
  });

  it('knows the rules of this app', () => {
    const kinds = connectionNeeds.filter(({ rules }) => rules.length > 0).map(({ kind }) => kind);

    expect(kinds).toEqual(expect.arrayContaining(['organization', 'bitbucket']));
  });
});
