import { appAdminGroupName } from '../access/admin-groups';
import type { Evidence, ResourceRef } from '../contract';
import type { AppAccount, ConfluenceEvent, JiraAuditEvent, Snapshot } from '../domain';
import { itemOf, nameOf } from './change-items';
import { collected } from './collected';
import { appRef } from './resources';

/** One record of an audit log that says that an app came. */
export interface Installation {
  readonly app: ResourceRef;
  readonly at: string;
  readonly evidence: Evidence;
}

/** Every installation that the audit logs of Jira and Confluence tell of. @param known the apps that have an account */
export function installationsOf(
  snapshot: Snapshot,
  known: readonly AppAccount[],
): readonly Installation[] {
  // Logs call apps by name. A name that two apps have tells neither.
  const named = (name: string): ResourceRef | undefined => {
    const [account, second] = known.filter((app) => app.name === name);
    return account === undefined || second !== undefined
      ? undefined
      : appRef(account.accountId, account.name);
  };
  const accounts = new Map(known.map(({ accountId, name }) => [accountId, name]));
  return [
    ...collected(snapshot, 'jira.auditEvents').items.flatMap((event) => {
      const app = appOf(event, { named, accounts });
      return app === undefined ? [] : [inJira(event, app)];
    }),
    ...collected(snapshot, 'confluence.events').items.flatMap((event) =>
      inConfluence(event, named),
    ),
  ];
}

interface KnownApps {
  readonly named: (name: string) => ResourceRef | undefined;
  /** Names by account id. */
  readonly accounts: ReadonlyMap<string, string>;
}

/** The app that a record of Jira says was installed; undefined when it says nothing of the kind. */
function appOf(
  { id, change, items, summary }: JiraAuditEvent,
  { named, accounts }: KnownApps,
): ResourceRef | undefined {
  if (change === 'app-installed') {
    const [item = {}] = items;
    const name = nameOf(item);
    return named(name) ?? appRef(item.id ?? id, name === '' ? summary : name);
  }
  if (change !== 'member-added' || itemOf(items, 'GROUP').name !== appAdminGroupName) {
    return undefined;
  }
  // Jira writes account ids where people stand in its log. Whoever is no app was not installed.
  const user = itemOf(items, 'USER', 1);
  const accountId = [user.id, user.name].find((one) => one !== undefined && accounts.has(one));
  return accountId === undefined ? undefined : appRef(accountId, accounts.get(accountId) ?? '');
}

function inJira({ id, at, summary, actorId }: JiraAuditEvent, app: ResourceRef): Installation {
  return {
    app,
    at,
    evidence: {
      text: `Jira noted on ${at.slice(0, 10)}: ${summary}, "${app.name}"`,
      source: 'GET /rest/api/3/auditing/record',
      data: { recordId: id, at, actorId: actorId ?? null },
    },
  };
}

function inConfluence(event: ConfluenceEvent, named: KnownApps['named']): readonly Installation[] {
  const { id, at, change, summary, object, actorId, actorName } = event;
  if (change !== 'app-installed') return [];
  const app = named(object.name) ?? appRef(id, object.name === '' ? summary : object.name);
  return [
    {
      app,
      at,
      evidence: {
        text: `Confluence noted on ${at.slice(0, 10)}: ${summary}, "${app.name}", by ${actorName}`,
        source: 'GET /wiki/rest/api/audit',
        data: { eventId: id, at, actorId: actorId ?? null },
      },
    },
  ];
}
