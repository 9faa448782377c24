import { badRequest, Problem } from '../../routing/problem';
import type { WorldIssue } from '../../world/jira-issues';
import { jqlField, type JqlView } from './fields';
import { parseJql, type Condition, type Query, type Value } from './parse';

type Test = (issue: WorldIssue) => boolean;

/**
 * The issues that JQL finds, in its order; without one, the newest first.
 * @throws Problem 400 for JQL that Jira refuses, 501 for JQL that only the sandbox does not know
 */
export function searchIssues(
  jql: string,
  issues: readonly WorldIssue[],
  view: JqlView,
): readonly WorldIssue[] {
  const { condition, orderBy } = parseJql(jql);
  if (condition === undefined)
    throw badRequest(
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    );
  return issues.filter(testOf(condition, view)).sort(comparison(orderBy, view));
}

function testOf(condition: Condition, view: JqlView): Test {
  switch (condition.type) {
    case 'and': {
      const tests = condition.parts.map((part) => testOf(part, view));
      return (issue) => tests.every((test) => test(issue));
    }
    case 'or': {
      const tests = condition.parts.map((part) => testOf(part, view));
      return (issue) => tests.some((test) => test(issue));
    }
    case 'not': {
      const test = testOf(condition.part, view);
      return (issue) => !test(issue);
    }
    case 'clause':
      return clauseTest(condition, view);
  }
}

function clauseTest(clause: Extract<Condition, { type: 'clause' }>, view: JqlView): Test {
  const field = jqlField(clause.field, view);
  const fold = (text: string) => (field.exact === true ? text : text.toLowerCase());
  const wanted = clause.values.map((value) => fold(resolve(value, view)));
  const plain = clause.values.filter(({ type }) => type === 'text');
  if (!clause.operator.includes('~')) for (const { text } of plain) field.check?.(text);
  const empty = clause.values.some(({ type }) => type === 'empty');
  const valuesOf = (issue: WorldIssue) => field.valuesOf(issue).map(fold);
  const equal = (issue: WorldIssue) => {
    const values = valuesOf(issue);
    return values.length === 0 ? empty : values.some((one) => wanted.includes(one));
  };
  const contains = (issue: WorldIssue) =>
    valuesOf(issue).some((one) => wanted.some((text) => one.includes(text.replace(/\*$/, ''))));
  switch (clause.operator) {
    case '=':
    case 'in':
    case 'is':
      return equal;
    case '!=':
    case 'not in':
    case 'is not':
      // An empty field is not found by "different from": JQL has no opinion about it.
      return (issue) => valuesOf(issue).length > 0 && !equal(issue);
    case '~':
      return contains;
    case '!~':
      return (issue) => !contains(issue);
  }
}

function resolve(value: Value, { context, caller }: JqlView): string {
  if (value.type !== 'function') return value.text;
  if (value.text.toLowerCase() === 'currentuser()')
    return context.access.principal(caller).account?.accountId ?? '';
  throw new Problem(
    501,
    `The sandbox does not simulate the JQL function ${value.text}. Add it in sandbox/atlassian/jira/jql.`,
  );
}

function comparison(orderBy: Query['orderBy'], view: JqlView) {
  const given = orderBy.length === 0 ? [{ field: 'created', descending: true }] : orderBy;
  const keys = given.map(({ field, descending }) => ({
    sign: descending ? -1 : 1,
    keyOf: sortKey(field, view),
  }));
  return (left: WorldIssue, right: WorldIssue): number => {
    for (const { sign, keyOf } of keys) {
      const [a, b] = [keyOf(left), keyOf(right)];
      if (a !== b) return a < b ? -sign : sign;
    }
    return Number(right.id) - Number(left.id);
  };
}

/** Keys are ordered by project, then by number. */
function sortKey(field: string, view: JqlView): (issue: WorldIssue) => string {
  const { valuesOf } = jqlField(field, view);
  if (!['key', 'issuekey', 'id', 'issue'].includes(field.toLowerCase()))
    return (issue) => valuesOf(issue)[0] ?? '';
  return ({ key }) => {
    const [project = '', number = ''] = key.split('-');
    return `${project}-${number.padStart(10, '0')}`;
  };
}
