export { castId } from './cast';
export { demoDay, demoWorld } from './demo-world';
