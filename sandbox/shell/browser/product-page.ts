import { followColorMode } from './color-mode';
import { followPersonSwitch } from './person-switch';

// Pages of the product itself, without an app in them.
followColorMode(() => undefined);
followPersonSwitch();
