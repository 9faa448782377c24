/** A department of the demo company. Its group has the same name as its id. */
export interface Department {
  readonly id: string;
  readonly people: number;
  /** Whether its people work in Jira. */
  readonly jira: boolean;
}

/** Kestrel Freight: freight forwarding, with its own software and automated warehouses. 240 people. */
export const departments: readonly Department[] = [
  { id: 'engineering', people: 62, jira: true },
  { id: 'product-design', people: 18, jira: true },
  { id: 'operations', people: 46, jira: true },
  { id: 'warehouse-automation', people: 18, jira: true },
  { id: 'customer-success', people: 26, jira: true },
  { id: 'sales', people: 20, jira: true },
  { id: 'marketing', people: 12, jira: true },
  { id: 'finance', people: 12, jira: true },
  { id: 'people-team', people: 8, jira: true },
  { id: 'legal', people: 5, jira: true },
  { id: 'it-security', people: 13, jira: true },
];
