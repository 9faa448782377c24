import { AccessChecker } from '../../src/access/map/questions/access-checker';
import type { AccessMap } from '../../src/access/map/access-map';
import { selectionOf } from '../../src/access/map/questions/selection';
import type { Selection } from '../../src/access/map/questions/selection';
import { repositoryId } from '../organization/bitbucket-slices';
import { spaceId } from '../organization/confluence-slices';
import { projectId } from '../organization/jira-slices';
import type { Organization, Resource } from '../organization/organization';
import { askedWords } from '../organization/permissions';
import type { AskedWord } from '../organization/permissions';
import type { Question } from '../organization/questions';

/** Asks the access map, by the ids of the products. */
export class MapAnswers {
  readonly #checker: AccessChecker;
  readonly #selections: ReadonlyMap<AskedWord, Selection>;

  constructor(
    private readonly map: AccessMap,
    private readonly organization: Organization,
  ) {
    this.#checker = new AccessChecker(map);
    this.#selections = new Map(askedWords.map((word) => [word, required(selectionOf(map, word))]));
  }

  ask({ account, resource, word }: Question): () => boolean {
    const { find } = this.map.nodes;
    const accountId = this.organization.accountIds[account] ?? '';
    const [type, id] = nodeOf(resource);
    return () =>
      this.#checker.can(
        required(find('account', accountId)),
        required(find(type, id)),
        required(this.#selections.get(word)),
      );
  }
}

/** What the access map calls a resource. */
export function nodeOf({ kind, place }: Resource) {
  switch (kind) {
    case 'project':
      return ['jira:project', projectId(place)] as const;
    case 'space':
      return ['confluence:space', spaceId(place)] as const;
    case 'repository':
      return ['bitbucket:repository', repositoryId(place)] as const;
  }
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The map lacks something that was asked about.');
  return value;
}
