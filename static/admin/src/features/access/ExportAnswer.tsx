import Button from '@atlaskit/button/new';
import DownloadIcon from '@atlaskit/icon/core/download';
import { useMutation } from '@tanstack/react-query';
import { notify } from '../../bridge/host';
import { saveFile } from '../../components/save-file';
import { asSentence } from '../../components/words';
import type { ExportGraph } from './export-graph';
import { toGraphml } from './graphml';
import { toOpenGraph } from './open-graph';

/** An answer with all its pages, ready to be written down. */
export interface WholeAnswer {
  readonly csv: () => string;
  readonly graph: () => ExportGraph;
}

const formats = [
  {
    name: 'CSV',
    file: 'access.csv',
    type: 'text/csv',
    write: ({ csv }: WholeAnswer) => csv(),
  },
  {
    name: 'GraphML',
    file: 'access.graphml',
    type: 'application/graphml+xml',
    write: ({ graph }: WholeAnswer) => toGraphml(graph()),
  },
  {
    name: 'OpenGraph',
    file: 'access.opengraph.json',
    type: 'application/json',
    write: ({ graph }: WholeAnswer) => toOpenGraph(graph()),
  },
] as const;

/** Saves an answer as a file: a table, or a graph for other tools. */
export function ExportAnswer({ load }: { readonly load: () => Promise<WholeAnswer> }) {
  const save = useMutation({
    mutationFn: async (format: (typeof formats)[number]) => {
      saveFile(`parapet-${format.file}`, format.type, format.write(await load()));
    },
    onError: ({ message }) =>
      notify({ type: 'error', title: 'Nothing was exported', description: asSentence(message) }),
  });
  return formats.map((format) => (
    <Button
      key={format.name}
      iconBefore={DownloadIcon}
      appearance="subtle"
      aria-label={`Export as ${format.name}`}
      isDisabled={save.isPending}
      onClick={() => save.mutate(format)}
    >
      {format.name}
    </Button>
  ));
}
