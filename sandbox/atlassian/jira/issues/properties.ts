import { badRequest } from '../../routing/problem';
import type { IssueUpdate } from './requests';

/** Longest key and value of an issue property. Source: Jira Cloud, "Entity properties", 2026. */
const longestKey = 255;
const longestValue = 32_768;

/** Issue properties of a request by key. @throws Problem 400 when a key or value is too long, or given twice */
export function readProperties(properties: IssueUpdate['properties']): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const { key, value } of properties) {
    if (key === '' || key.length > longestKey)
      throw badRequest(`The property key must be 1 to ${String(longestKey)} characters long.`);
    if (value === undefined) throw badRequest(`The property '${key}' has no value.`);
    if (JSON.stringify(value).length > longestValue)
      throw badRequest(
        `The value of the property '${key}' is longer than ${String(longestValue)} characters.`,
      );
    if (key in read) throw badRequest(`The property '${key}' is given twice.`);
    read[key] = value;
  }
  return read;
}
