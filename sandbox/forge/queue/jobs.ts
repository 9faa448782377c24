import type { StateTable } from '../state/state-store';
import { type Job, jobSchema } from './requests';

/** The jobs of an installation: one for each push. */
export class Jobs {
  constructor(private readonly table: StateTable) {}

  get(queueName: string, jobId: string): Job | undefined {
    const stored = this.table.get(jobId);
    const job = stored === undefined ? undefined : jobSchema.parse(stored);
    return job?.queueName === queueName ? job : undefined;
  }

  start(queueName: string, jobId: string, total: number): void {
    this.table.set(jobId, { queueName, total, success: 0, failed: 0, cancelled: false });
  }

  update(queueName: string, jobId: string, change: (job: Job) => Job): void {
    const job = this.get(queueName, jobId);
    if (job !== undefined) this.table.set(jobId, change(job));
  }

  isCancelled(queueName: string, jobId: string): boolean {
    return this.get(queueName, jobId)?.cancelled ?? false;
  }
}
