import { overview } from '../../findings/overview';
import { defineResolver } from './define-resolver';
import { nothing } from './inputs';

export const getOverview = defineResolver({ name: 'overview.get', input: nothing, run: overview });
