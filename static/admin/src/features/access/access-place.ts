export { AccessPage } from './AccessPage';
export { AccessStart } from './AccessStart';
export { ChangesPage } from './ChangesPage';
export { ReachPage } from './ReachPage';
export { ShadowPage } from './ShadowPage';
export { WhoCanPage } from './WhoCanPage';
