import type { AccessChange } from '../../src/contract';
import { ConfigurationError } from '../live/configuration-error';

export const changeForms = `  remove-grant PRINCIPAL PERMISSION ON    add-grant PRINCIPAL PERMISSION ON
  remove-member MEMBER OF                 add-member MEMBER OF
  remove-role ROLE [RESOURCE [PRINCIPAL]] add-role PRINCIPAL ROLE RESOURCE
  remove-principal PRINCIPAL              add-account ACCOUNT`;

/**
 * Reads a change as it is written on the command line: `remove-member account/… group/devs`. What has spaces in it
 * stands in double quotes.
 * @throws {ConfigurationError} when it is no change
 */
export function readChange(text: string): AccessChange {
  const words = [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? word ?? '',
  );
  const change = changeOf(words);
  if (change !== undefined) return change;
  throw new ConfigurationError(`"${text}" is no change; --help shows how changes are written.`);
}

function changeOf([kind = '', first, second, third, ...rest]: readonly string[]):
  AccessChange | undefined {
  if (rest.length > 0 || first === undefined) return undefined;
  switch (kind) {
    case 'remove-grant':
    case 'add-grant':
      if (second === undefined || third === undefined) return undefined;
      return { change: kind, principal: first, permission: second, on: third };
    case 'remove-member':
    case 'add-member':
      if (second === undefined || third !== undefined) return undefined;
      return { change: kind, member: first, of: second };
    case 'add-role':
      if (second === undefined || third === undefined) return undefined;
      return { change: kind, principal: first, role: second, resource: third };
    case 'remove-role':
      return {
        change: kind,
        role: first,
        ...(second === undefined ? {} : { resource: second }),
        ...(third === undefined ? {} : { principal: third }),
      };
    case 'remove-principal':
    case 'add-account':
      return second === undefined ? { change: kind, principal: first } : undefined;
    default:
      return undefined;
  }
}
