import { notFound } from '../../routing/problem';
import { json } from '../../routing/responses';
import type { Route } from '../../routing/route';
import type { WorldClassificationLevel } from '../../world/confluence';
import { requireUse } from '../access/guards';
import { visibleSpace } from '../access/visible-space';
import type { ConfluenceSite } from '../site';

/** `GET /classification-levels`: the classifications of the site. An edition without them answers 404. */
export function classificationLevelsRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/api/v2/classification-levels',
    query: [],
    answer: (request) => {
      requireUse(site, request);
      const levels = site.confluence.classificationLevels;
      if (levels.length === 0) throw notFound('Classification levels do not exist');
      return json(200, levels.map(renderLevel));
    },
  };
}

/** `GET /spaces/{id}/classification-level/default`: what applies to content of the space that has none of its own. */
export function defaultClassificationRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/api/v2/spaces/{id}/classification-level/default',
    query: [],
    answer: (request) => {
      const { classificationLevelId } = visibleSpace(site, request);
      const at = site.confluence.classificationLevels.findIndex(
        ({ id }) => id === classificationLevelId,
      );
      const level = site.confluence.classificationLevels[at];
      if (level === undefined)
        throw notFound('Default classification level is not applied to the space');
      return json(200, renderLevel(level, at));
    },
  };
}

/** Without status and colour: the document describes them as objects out of a list of words, which nothing can be. */
function renderLevel({ id, name }: WorldClassificationLevel, order: number) {
  return { id, order, name, description: '', guideline: '' };
}
