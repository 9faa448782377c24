/** Nodes of the Atlassian Document Format that issues are written in. Source: developer.atlassian.com, ADF structure, version 1. */
export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly AdfMark[];
}

type AdfMark =
  | { readonly type: 'strong' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

interface Paragraph {
  readonly type: 'paragraph';
  readonly content: readonly TextNode[];
}

interface ListItem {
  readonly type: 'listItem';
  readonly content: readonly Paragraph[];
}

type BlockNode =
  | Paragraph
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: number };
      readonly content: readonly TextNode[];
    }
  | { readonly type: 'bulletList' | 'orderedList'; readonly content: readonly ListItem[] };

export interface AdfDocument {
  readonly type: 'doc';
  readonly version: 1;
  readonly content: readonly BlockNode[];
}

export function adfDocument(...content: readonly (readonly BlockNode[])[]): AdfDocument {
  return { type: 'doc', version: 1, content: content.flat() };
}

/** Plain text. Nothing in it is ever read as markup. */
export function text(value: string): TextNode[] {
  // Jira refuses a text node that is empty.
  return value === '' ? [] : [{ type: 'text', text: value }];
}

export function strong(value: string): TextNode[] {
  return text(value).map((node) => ({ ...node, marks: [{ type: 'strong' }] }));
}

/** Text that leads somewhere; plain text when the address is not https or is missing. */
export function link(value: string, href: string | undefined): TextNode[] {
  if (href?.startsWith('https://') !== true) return text(value);
  return text(value).map((node) => ({ ...node, marks: [{ type: 'link', attrs: { href } }] }));
}

export function paragraph(...content: readonly (readonly TextNode[])[]): BlockNode[] {
  return [{ type: 'paragraph', content: content.flat() }];
}

/** A heading and what stands under it; nothing at all when nothing would stand under it. */
export function section(title: string, content: readonly BlockNode[]): BlockNode[] {
  if (content.length === 0) return [];
  return [{ type: 'heading', attrs: { level: 3 }, content: text(title) }, ...content];
}

/** A list; nothing at all when it has no items, because Jira refuses an empty list. */
export function list(
  type: 'bulletList' | 'orderedList',
  items: readonly (readonly TextNode[])[],
): BlockNode[] {
  if (items.length === 0) return [];
  const content = items.map((item) => ({
    type: 'listItem' as const,
    content: [{ type: 'paragraph' as const, content: item }],
  }));
  return [{ type, content }];
}
