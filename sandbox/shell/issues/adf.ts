import { z } from 'zod';

const mark = z.object({ type: z.string(), attrs: z.record(z.string(), z.unknown()).optional() });

/** A node of the Atlassian Document Format, as far as the shell renders it. */
export interface AdfNode {
  readonly type: string;
  readonly text?: string | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly marks?: readonly z.output<typeof mark>[] | undefined;
  readonly content?: readonly AdfNode[] | undefined;
}

export const adfNode: z.ZodType<AdfNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    text: z.string().optional(),
    attrs: z.record(z.string(), z.unknown()).optional(),
    marks: z.array(mark).optional(),
    content: z.array(adfNode).optional(),
  }),
);
