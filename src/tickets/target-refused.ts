import type { TicketSettings } from '../contract';
import { AppError } from '../domain';

/** Issues cannot be created with these settings. `field` is the one to change. */
export class TargetRefused extends AppError {
  constructor(
    readonly field: keyof TicketSettings,
    message: string,
  ) {
    super('invalid', message);
  }
}
