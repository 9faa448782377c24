/** How the whole map leaves: GraphML for graph tools, OpenGraph for BloodHound. */
export const graphFormats = ['graphml', 'opengraph'] as const;

export type GraphFormat = (typeof graphFormats)[number];

/** One part of an exported graph. All parts one after the other, without anything between them, are the file. */
export interface GraphPart {
  /** A name for the file. */
  readonly fileName: string;
  readonly mediaType: string;
  /** From 0. */
  readonly part: number;
  readonly parts: number;
  readonly text: string;
}
