/**
 * How many members of a group to ask for at a time when they only matter by number: a few more than the threshold,
 * because some turn out to be apps or deactivated, and never more than the product gives.
 */
export function enoughMembers(threshold: number, largestPage: number): number {
  return Math.min(largestPage, Math.max(20, 3 * (threshold + 1)));
}
