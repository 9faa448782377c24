import { runCommand } from './run-command';
import { scanCommand } from './scan-command';

runCommand(scanCommand);
