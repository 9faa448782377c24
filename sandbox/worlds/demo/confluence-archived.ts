import { castId } from './cast';
import { allow, anonymous, assign, departmental, person } from './confluence-access';
import type { SpaceRow } from './confluence-space-row';

/** Spaces that were put away, two of them with the door open. */
export const archivedRows: readonly SpaceRow[] = [
  {
    key: 'TRACK1',
    name: 'Tracking API v1',
    status: 'archived',
    owner: castId('yuki'),
    access: [...departmental('engineering', person('yuki')), assign('Reader', anonymous)],
  },
  {
    key: 'BREXIT',
    name: 'Brexit Readiness',
    status: 'archived',
    owner: castId('saskia'),
    access: [...departmental('legal', person('saskia')), allow(anonymous, 'read/space')],
  },
  {
    key: 'FAX',
    name: 'Fax Gateway',
    status: 'archived',
    owner: castId('pavel'),
    access: departmental('it-security', person('pavel')),
  },
  {
    key: 'WINTER19',
    name: 'Winter Peak 2019',
    status: 'archived',
    owner: castId('birgit'),
    access: departmental('operations', person('birgit')),
  },
];
