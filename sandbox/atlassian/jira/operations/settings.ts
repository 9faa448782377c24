import { badRequest, notFound } from '../../routing/problem';
import { json } from '../../routing/responses';
import type { JiraWorld } from '../../world/jira';
import type { JiraContext, Operation } from '../context';

/** Settings of the site. */
export function settingOperations(context: JiraContext): readonly Operation[] {
  return [
    {
      method: 'GET',
      path: '/rest/api/3/application-properties',
      query: ['key', 'keyFilter'],
      scope: 'manage:jira-configuration',
      answer: ({ caller, query }) => {
        context.access.requireAdmin(caller);
        const properties = context.jira.applicationProperties;
        const key = query.get('key');
        if (key !== null) {
          const property = properties.find((known) => known.key === key);
          if (property === undefined) throw notFound(`No property with key '${key}' exists.`);
          return json(200, renderProperty(property));
        }
        const pattern = keyPattern(query.get('keyFilter'));
        return json(200, properties.filter((known) => pattern.test(known.key)).map(renderProperty));
      },
    },
    {
      method: 'GET',
      path: '/rest/api/3/configuration',
      query: [],
      scope: 'read:jira-user',
      answer: ({ caller }) => {
        context.access.requireLogin(caller);
        return json(200, {
          votingEnabled: true,
          watchingEnabled: true,
          unassignedIssuesAllowed: true,
          subTasksEnabled: true,
          issueLinkingEnabled: true,
          timeTrackingEnabled: true,
          attachmentsEnabled: true,
          timeTrackingConfiguration: {
            workingHoursPerDay: 8,
            workingDaysPerWeek: 5,
            timeFormat: 'pretty',
            defaultUnit: 'minute',
          },
        });
      },
    },
  ];
}

type Property = JiraWorld['applicationProperties'][number];

function renderProperty({ key, value, name, description, defaultValue, type }: Property) {
  return {
    id: key,
    key,
    value,
    name,
    ...(description === '' ? {} : { desc: description }),
    type,
    defaultValue,
  };
}

/** The filter is a regular expression over the whole key. */
function keyPattern(filter: string | null): RegExp {
  try {
    return new RegExp(`^(?:${filter ?? '.*'})$`);
  } catch {
    throw badRequest(`The keyFilter '${filter ?? ''}' is not a regular expression.`);
  }
}
