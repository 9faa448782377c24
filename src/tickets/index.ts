export { createTicket } from './create-ticket';
export { enqueueTickets } from './enqueue-tickets';
export { handleTicketsEvent } from './handle-tickets-event';
export { listIssueTypes } from './jira-issues';
export { requireTarget } from './target';
export { TargetRefused } from './target-refused';
