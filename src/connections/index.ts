export { connect } from './connect';
export { originOf, secretOf, subjectOf } from './origins';
