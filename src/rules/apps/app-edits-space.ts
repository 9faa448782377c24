import { accountStates } from '../../access/accounts';
import { isEdit } from '../../access/space-operations';
import { defineRule } from '../../domain';
import { collected } from '../collected';
import { joined, leastPrivilege, vendorRisk } from '../controls';
import { judgePrincipals } from '../judge-principals';
import { archivedSpace } from '../judge-spaces';

/** Looks for apps that hold more than reading in a space by name. An app that is off belongs to apps/inactive-app-with-access. */
export const appEditsSpace = defineRule({
  meta: {
    id: 'apps/app-edits-space',
    title: 'A third-party app can edit a space',
    severity: 'medium',
    resource: 'confluence:space',
    rationale:
      'The app can change or delete what is in the space, whatever page restrictions people rely on. What it does with the content outside Confluence, nobody here sees.',
    threat: 'A breach of the vendor rewrites the runbooks that your people follow in an emergency.',
    remediation: [
      'Ask who uses the app in this space and for what.',
      'Open the space’s permissions and let the app read only, or take it out.',
      'Uninstall the app if nobody uses it anywhere.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/block-app-access',
      'https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permissions/',
    ],
    evidence: 'What apps hold in each space.',
    controls: joined(leastPrivilege, vendorRisk),
    needs: ['confluence.spaces'],
  },
  evaluate(facts) {
    const stateOf = accountStates(collected(facts.snapshot, 'confluence.accounts'));
    return judgePrincipals(facts, {
      outside: archivedSpace,
      matters: isEdit,
      verdict(principal) {
        if (principal.type !== 'user' && principal.type !== 'app') return undefined;
        const state = stateOf(principal.id);
        if (state.kind === 'app') return { who: `App ${state.name}` };
        if (state.kind !== 'unseen') return undefined;
        return principal.type === 'app'
          ? { who: `App ${principal.id}` }
          : { unclear: state.reason };
      },
      failure: ({ name }, { length }) => ({
        message: length === 1 ? `An app can edit space "${name}"` : `Apps can edit space "${name}"`,
      }),
    });
  },
});
