import type { Share, SharedItem } from '../../../domain';
import { everywhere, wordBits } from '../access-map';
import type { Permission } from '../access-map';
import { editItem, ownItem, viewItem } from '../jira-permissions';
import type { MapBuilder } from '../map-builder';
import { itemsOf, limitBy } from './drawing';
import type { Drawing } from './drawing';
import { accountNode, audienceNode } from './principals';

/** Draws filters and dashboards: who owns them and whom they are shared with. */
export function drawSharedItems(drawing: Drawing): void {
  const { builder } = drawing;
  for (const [name, type] of [
    ['jira.filters', 'jira:filter'],
    ['jira.dashboards', 'jira:dashboard'],
  ] as const) {
    for (const item of itemsOf(drawing, name)) {
      drawItem(builder, builder.nodes.node(type, item.id, { name: item.name }), item);
    }
    limitBy(drawing, name, { site: everywhere, nodeOf: (id) => builder.nodes.find(type, id) });
  }
}

function drawItem(builder: MapBuilder, node: number, { owner, shares, editors }: SharedItem): void {
  for (const share of shares) giveTo(builder, node, { share, given: viewItem });
  for (const share of editors) giveTo(builder, node, { share, given: editItem });
  if (owner === undefined) return;
  const permission = builder.permission(ownItem);
  builder.grant({ holder: accountNode(builder, owner), target: node, permission });
}

function giveTo(
  builder: MapBuilder,
  target: number,
  { share, given }: { readonly share: Share; readonly given: Permission },
): void {
  if (share.type === 'project') {
    const project = builder.nodes.find('jira:project', share.id ?? '');
    // Whoever can browse a project is who something shared with it is shared with.
    if (project !== undefined) {
      builder.contain(target, project, { gives: given.mask, needs: wordBits.read });
      return;
    }
    builder.limit(target, 'It is shared with a project that was not read.');
  }
  const holder = sharedWith(builder, share);
  builder.grant({ holder, target, permission: builder.permission(given) });
}

function sharedWith(builder: MapBuilder, { type, id = '', name = id }: Share): number {
  const { nodes } = builder;
  switch (type) {
    case 'public':
      return audienceNode(builder, 'anyone');
    case 'everyone':
      return audienceNode(builder, 'jira:users');
    case 'group':
      return nodes.node('group', id === '' ? name : id, { name });
    case 'user':
      return accountNode(builder, { accountId: id, name });
    case 'project':
      return nodes.node('condition', `jira:browsers-of:${id}`, {
        name: `Whoever can browse project ${name}`,
      });
    case 'unknown':
      return nodes.node('condition', 'jira:unknown', {
        name: 'A kind of holder that is not known',
      });
  }
}
