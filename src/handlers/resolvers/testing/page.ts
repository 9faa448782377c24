import type { InvokeName } from '../../../contract';
import type { MemoryPorts } from '../../../domain/ports/testing/memory-ports';
import type { ScriptedAnswer } from '../../../domain/ports/testing/scripted-transport';
import { resolverDefinitions } from '..';

/** What Jira says of a person who does, or does not, administer the site. */
export const administers = (havePermission: boolean): ScriptedAnswer => ({
  status: 200,
  json: { permissions: { ADMINISTER: { id: '0', key: 'ADMINISTER', havePermission } } },
});

/** Calls a resolver as the page does. */
export function invoke(ports: MemoryPorts, name: InvokeName, payload?: unknown) {
  const definition = resolverDefinitions.find((one) => one.name === name);
  if (definition === undefined) throw new Error(`No resolver ${name}`);
  return definition.answer(ports, payload);
}
