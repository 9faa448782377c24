import { adminGroups, appAdminGroupName } from '../access/admin-groups';
import { listGapOf } from '../access/unseen';
import type { JiraAuditEvent } from '../domain';
import { itemOf, nameOf, onlyTakesAway, peopleOf, setTo } from './change-items';
import type { ChangeVerdict } from './change-items';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { chargeOf } from './judge-admin-groups';
import { administerProjects } from './permissions';
import { listed } from './wording';

/** Every global permission that is granted reaches the whole of Jira. */
export function judgeGlobalPermission(event: JiraAuditEvent): ChangeVerdict {
  if (onlyTakesAway(event)) return undefined;
  const permission = setTo(event, /permission/i);
  const group = setTo(event, /group|value|holder/i);
  const what =
    permission === undefined ? 'A global permission' : `Global permission "${permission}"`;
  return { risk: `${what} was granted${group === undefined ? '' : ` to "${group}"`}` };
}

/** Joining a group is risky when the group administers. Jira fills its group for apps itself when one is installed. */
export function membershipJudge({ snapshot }: RuleFacts): (event: JiraAuditEvent) => ChangeVerdict {
  const access = collected(snapshot, 'jira.accessGroups');
  const admins = adminGroups(access.items);
  const gap = listGapOf(access);
  const people = peopleOf(snapshot);
  return ({ items }) => {
    const named = itemOf(items, 'GROUP');
    const group = admins.find(({ groupId, name }) => groupId === named.id || name === named.name);
    if (group === undefined) {
      if (gap === undefined) return undefined;
      const which = `group "${nameOf(named)}"`;
      return { doubt: `Whether ${which} administers Jira could not be read: ${gap.reason}` };
    }
    if (group.name === appAdminGroupName) return undefined;
    const user = itemOf(items, 'USER', 1);
    const who = people.get(user.id ?? '') ?? people.get(user.name ?? '') ?? nameOf(user);
    const subject = who === '' ? 'Somebody' : who;
    return { risk: `${subject} was added to group "${group.name}", which ${chargeOf(group)}` };
  };
}

/** People come and go in roles. A group that enters one that administers brings everybody it will ever have. */
export function roleChangeJudge({ snapshot }: RuleFacts): (event: JiraAuditEvent) => ChangeVerdict {
  const schemes = collected(snapshot, 'jira.permissionSchemes');
  const gap = listGapOf(schemes);
  const ids = new Map(collected(snapshot, 'jira.roles').items.map(({ id, name }) => [name, id]));
  const administering = new Set(
    schemes.items.flatMap(({ grants }) =>
      grants.flatMap(({ permission, holder }) =>
        permission === administerProjects && holder.type === 'projectRole' ? [holder.id] : [],
      ),
    ),
  );
  return ({ items, values }) => {
    const entered = values.filter(({ field }) => /group/i.test(field)).flatMap(newNames);
    if (entered.length === 0) return undefined;
    const role = itemOf(items, 'PROJECT_ROLE');
    if (!administering.has(role.id ?? ids.get(role.name ?? ''))) {
      if (gap === undefined) return undefined;
      const which = `role "${nameOf(role)}"`;
      return { doubt: `Whether ${which} administers could not be read: ${gap.reason}` };
    }
    const groups = listed(entered.map((group) => `"${group}"`));
    const project = nameOf(itemOf(items, 'PROJECT'));
    const where = `role "${nameOf(role)}", which administers project "${project}"`;
    return { risk: `Group ${groups} entered ${where}` };
  };
}

/** Who stands in a list of names now and did not before. */
function newNames({ from, to }: JiraAuditEvent['values'][number]): readonly string[] {
  const names = (list = '') => list.split(',').map((name) => name.trim());
  const before = new Set(names(from));
  return names(to).filter((name) => name !== '' && !before.has(name));
}
