export { demoWorld } from './demo-world';
