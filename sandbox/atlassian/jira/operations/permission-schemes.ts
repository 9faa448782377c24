import { notFound } from '../../routing/problem';
import { param, type RoutedRequest } from '../../routing/request';
import { json } from '../../routing/responses';
import type { JiraContext, Operation } from '../context';
import { expansions } from '../parameters';
import { renderScheme } from '../render/scheme';

const scope = 'read:jira-work';
const query = ['expand'];

/** Permission schemes. Anyone who is logged in may read them, as Jira has it. */
export function permissionSchemeOperations(context: JiraContext): readonly Operation[] {
  const view = ({ caller, query: asked }: RoutedRequest) => ({
    context,
    caller,
    expand: expansions(asked),
  });
  return [
    {
      method: 'GET',
      path: '/rest/api/3/permissionscheme',
      query,
      scope,
      answer: (request) => {
        context.access.requireLogin(request.caller);
        return json(200, {
          permissionSchemes: context.jira.permissionSchemes.map((scheme) =>
            renderScheme(scheme, view(request)),
          ),
        });
      },
    },
    {
      method: 'GET',
      path: '/rest/api/3/permissionscheme/{schemeId}',
      query,
      scope,
      answer: (request) => {
        context.access.requireLogin(request.caller);
        const id = param(request, 'schemeId');
        const scheme = context.jira.permissionSchemes.find((known) => known.id === id);
        if (scheme === undefined)
          throw notFound(`The permission scheme with id ${id} does not exist.`);
        return json(200, renderScheme(scheme, view(request)));
      },
    },
  ];
}
