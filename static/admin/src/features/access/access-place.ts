export { AccessPage } from './AccessPage';
export { AccessStart } from './AccessStart';
export { ReachPage } from './ReachPage';
export { WhoCanPage } from './WhoCanPage';
