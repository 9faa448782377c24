import { isBroad, limited } from '../access/audience';
import type { Audience } from '../access/audience';
import { gapOf } from '../access/unseen';
import type { JiraAuditEvent } from '../domain';
import { itemOf, nameOf, setTo } from './change-items';
import type { ChangeVerdict } from './change-items';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { jiraAudiencesOf } from './jira-facts';
import { administerProjects, isDeletePermission } from './permissions';
import { permissionName } from './wording';

/** A grant is risky when many people get it, or when whoever gets it can delete or administer. */
export function schemeChangeJudge(facts: RuleFacts): (event: JiraAuditEvent) => ChangeVerdict {
  const audienceOf = namedAudience(facts);
  const soundsRisky = wordJudge(facts);
  return (event) => {
    const scheme = `Permission scheme "${nameOf(itemOf(event.items, 'SCHEME'))}"`;
    if (event.values.length === 0) return { risk: `${scheme} was changed` };
    const permission = setTo(event, /^(?!.*(type|holder|value)).*permission/i);
    if (permission === undefined) {
      const words = grantWords(event).find(soundsRisky);
      return words === undefined ? undefined : { risk: `${scheme} was changed: ${words}` };
    }
    const type = setTo(event, /type|holder/i) ?? '';
    const value = setTo(event, /value|parameter|group|role|user/i) ?? '';
    const audience = audienceOf(type, value);
    if (isBroad(audience) || isPowerful(permission, type)) {
      const who = [type, value === '' ? '' : `"${value}"`].filter((part) => part !== '');
      const whom = who.length === 0 ? 'somebody' : who.join(' ');
      return { risk: `${scheme} now gives ${permissionName(keyOf(permission))} to ${whom}` };
    }
    return audience.kind === 'undecided' ? { doubt: audience.reason } : undefined;
  };
}

/** What was written into fields that say in their own words what was granted. */
function grantWords({ values }: JiraAuditEvent): readonly string[] {
  return values
    .filter(({ field }) => !/^(scheme )?(name|description)$/i.test(field))
    .flatMap(({ field, to }) => (to === undefined ? [] : [`${field} ${to}`]));
}

/** Whether words name many people, or a permission to administer or delete that no role holds. */
function wordJudge(facts: RuleFacts): (words: string) => boolean {
  const audiences = jiraAudiencesOf(facts);
  const broad = collected(facts.snapshot, 'jira.accessGroups')
    .items.map(({ name }) => name)
    .filter((name) => isBroad(audiences.ofGroup({ name })));
  return (words) => {
    if (/\b(anyone|anonymous|public|any logged.in|every(one| logged.in))\b/i.test(words))
      return true;
    if (/administer[_ ]projects/i.test(words)) return true;
    if (/delete[_ ](issues|all)\b/i.test(words) && !isForSome.test(words)) return true;
    return broad.some((name) => words.endsWith(name) || words.includes(`${name} `));
  };
}

const isForSome = /role|lead|reporter|assignee/i;

/** Projects get schemes all the time, with every new project. It matters when the scheme lets in the public. */
export function schemeAssignmentJudge({
  snapshot,
}: RuleFacts): (event: JiraAuditEvent) => ChangeVerdict {
  const schemes = collected(snapshot, 'jira.permissionSchemes');
  return ({ items }) => {
    const named = itemOf(items, 'SCHEME');
    const scheme = schemes.items.find(({ id, name }) =>
      named.id === undefined ? name === named.name : id === named.id,
    );
    if (scheme === undefined) {
      const gap = gapOf(schemes, named.id ?? '');
      if (gap === undefined) return undefined;
      return { doubt: `Permission scheme "${nameOf(named)}" could not be read: ${gap.reason}` };
    }
    if (scheme.grants.every(({ holder }) => holder.type !== 'anyone')) return undefined;
    const project = nameOf(itemOf(items, 'PROJECT'));
    return { risk: `Project "${project}" was put on scheme "${scheme.name}", which is public` };
  };
}

/** The log writes holders as the settings show them, in English: a type, and whose name it is. */
function namedAudience(facts: RuleFacts): (type: string, value: string) => Audience {
  const audiences = jiraAudiencesOf(facts);
  const products = collected(facts.snapshot, 'jira.applicationRoles').items;
  return (type, value) => {
    const isGroup = /^group$/i.test(type);
    // A group without a name is the old way to say anyone.
    if (/^(anyone|anonymous|public)\b/i.test(isGroup ? '' : type) || /^anyone\b/i.test(value)) {
      return audiences.ofHolder({ type: 'anyone' });
    }
    if (isGroup) {
      return value === ''
        ? audiences.ofHolder({ type: 'anyone' })
        : audiences.ofGroup({ name: value });
    }
    if (!/application ?(access|role)|logged.in/i.test(`${type} ${value}`)) return limited;
    if (value === '' || /logged.in|any user/i.test(value)) {
      return audiences.ofHolder({ type: 'applicationRole' });
    }
    const product = products.find(({ key, name }) => key === value || name === value);
    return product === undefined
      ? { kind: 'undecided', reason: `Who uses ${value} is not known` }
      : audiences.ofHolder({ type: 'applicationRole', id: product.key });
  };
}

function isPowerful(permission: string, holderType: string): boolean {
  const key = keyOf(permission);
  if (key === administerProjects) return true;
  return isDeletePermission(key) && !isForSome.test(holderType);
}

/** `Delete All Comments` is DELETE_ALL_COMMENTS. */
function keyOf(permission: string): string {
  const key = permission.trim().toUpperCase().replaceAll(/\s+/g, '_');
  return /^[A-Z_]+$/.test(key) ? key : permission;
}
