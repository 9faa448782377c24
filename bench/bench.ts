import { runCommand } from '../sandbox/cli/run-command';
import { benchCommand } from './bench-command';

runCommand(benchCommand);
