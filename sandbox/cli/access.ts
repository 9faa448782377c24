import { accessCommand } from './access-command';
import { runCommand } from './run-command';

runCommand(accessCommand);
