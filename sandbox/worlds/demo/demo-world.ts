import type { World } from '../../atlassian/world/schema';
import { tinyWorld } from '../tiny';

/** The demo site. */
export function demoWorld(): World {
  return tinyWorld({ name: 'Demo' });
}
