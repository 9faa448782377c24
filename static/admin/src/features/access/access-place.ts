export { AccessPage } from './AccessPage';
export { AccessStart } from './AccessStart';
export { ReachPage } from './ReachPage';
export { ShadowPage } from './ShadowPage';
export { WhoCanPage } from './WhoCanPage';
