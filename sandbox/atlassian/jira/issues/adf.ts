import { z } from 'zod';

/** Block and inline nodes of the Atlassian Document Format. Source: developer.atlassian.com, "ADF structure", 2026. */
const nodeTypes = [
  ...['blockquote', 'bulletList', 'codeBlock', 'expand', 'heading', 'mediaGroup', 'mediaSingle'],
  ...['media', 'nestedExpand', 'orderedList', 'listItem', 'panel', 'paragraph', 'rule', 'table'],
  ...[
    'tableRow',
    'tableHeader',
    'tableCell',
    'taskList',
    'taskItem',
    'decisionList',
    'decisionItem',
  ],
  ...['date', 'emoji', 'hardBreak', 'inlineCard', 'blockCard', 'mention', 'status', 'text'],
] as const;

const markTypes = [
  ...['backgroundColor', 'border', 'code', 'em', 'link', 'strike', 'strong', 'subsup'],
  ...['textColor', 'underline'],
] as const;

const markSchema = z.strictObject({
  type: z.enum(markTypes),
  attrs: z.record(z.string(), z.unknown()).optional(),
});

interface AdfNode {
  readonly type: (typeof nodeTypes)[number];
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly text?: string | undefined;
  readonly marks?: readonly z.output<typeof markSchema>[] | undefined;
  readonly content?: readonly AdfNode[] | undefined;
}

const nodeSchema: z.ZodType<AdfNode> = z.lazy(() =>
  z
    .strictObject({
      type: z.enum(nodeTypes),
      attrs: z.record(z.string(), z.unknown()).optional(),
      text: z.string().min(1).optional(),
      marks: z.array(markSchema).optional(),
      content: z.array(nodeSchema).optional(),
    })
    .refine((node) => (node.type === 'text') === (node.text !== undefined)),
);

const documentSchema = z.strictObject({
  type: z.literal('doc'),
  version: z.literal(1),
  content: z.array(nodeSchema),
});

/** What is wrong with a rich text value, as Jira says it; undefined when it is a document. */
export function adfMistake(value: unknown): string | undefined {
  const envelope = z.object({ type: z.literal('doc'), version: z.literal(1) });
  if (!envelope.safeParse(value).success)
    return 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';
  return documentSchema.safeParse(value).success ? undefined : 'INVALID_INPUT';
}

/** The longest rich text Jira keeps, as it counts it: the text without markup. Source: Jira Cloud limits, 2026. */
export const longestText = 32_767;

/** The text of a document without its markup. */
export function plainText(value: unknown): string {
  const parsed = documentSchema.safeParse(value);
  return parsed.success ? textOf(parsed.data.content) : '';
}

function textOf(nodes: readonly AdfNode[]): string {
  return nodes.map((node) => node.text ?? textOf(node.content ?? [])).join('');
}
