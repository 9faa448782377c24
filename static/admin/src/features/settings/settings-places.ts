// Everything here checks what is typed with schemas, which may not compile code.
import '../../components/without-eval';

export { ConnectionsPage } from '../connections/ConnectionsPage';
export { GeneralSettings } from './GeneralSettings';
export { SettingsPage } from './SettingsPage';
export { SettingsFilePage } from './SettingsFilePage';
