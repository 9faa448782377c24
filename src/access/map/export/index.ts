import type { GraphFormat, GraphPart } from '../../../contract';
import { AppError } from '../../../domain';
import type { AccessMap } from '../access-map';
import { graphmlLines } from './graphml';
import { openGraphLines } from './opengraph';

const formats = {
  graphml: { lines: graphmlLines, extension: 'graphml', mediaType: 'application/graphml+xml' },
  opengraph: { lines: openGraphLines, extension: 'json', mediaType: 'application/json' },
} as const;

/** The whole map in a format, line by line. Equal maps give equal lines. */
export function exportLines(map: AccessMap, format: GraphFormat): Generator<string> {
  return formats[format].lines(map);
}

/** Bytes of one part: below the 5 MiB that a resolver may answer, also when every quote of it is escaped. */
const partBytes = 2_000_000;

/**
 * One part of an export. Only that part is held in memory.
 * @throws {AppError} `not-found` when there are not so many parts
 */
export function exportPart(map: AccessMap, format: GraphFormat, part: number): GraphPart {
  const kept: string[] = [];
  let parts = 0;
  let bytes = 0;
  for (const line of exportLines(map, format)) {
    bytes += Buffer.byteLength(line) + 1;
    if (parts === part) kept.push(`${line}\n`);
    if (bytes < partBytes) continue;
    parts += 1;
    bytes = 0;
  }
  if (bytes > 0) parts += 1;
  if (part >= parts) {
    throw new AppError(
      'not-found',
      `The export has ${parts} parts, counted from 0, and no ${part}.`,
    );
  }
  const { extension, mediaType } = formats[format];
  const fileName = `access-${map.takenAt.slice(0, 10)}.${extension}`;
  return { fileName, mediaType, part, parts, text: kept.join('') };
}
