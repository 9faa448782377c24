import Button from '@atlaskit/button/new';
import DownloadIcon from '@atlaskit/icon/core/download';
import { useMutation } from '@tanstack/react-query';
import type { FindingSummary } from '../../../../../src/contract';
import { notify } from '../../bridge/host';
import { saveFile } from '../../components/save-file';
import { asSentence } from '../../components/words';

interface Props {
  readonly children: string;
  /** Brings the findings to save: chosen ones, or all that the filter lets through. */
  readonly findings: () => Promise<readonly FindingSummary[]>;
}

/** Saves findings as a table for spreadsheets. */
export function ExportButton({ children, findings }: Props) {
  const save = useMutation({
    mutationFn: async () => {
      const { findingsCsv } = await import('./findings-csv');
      const day = new Date().toISOString().slice(0, 10);
      saveFile(
        `parapet-findings-${day}.csv`,
        'text/csv;charset=utf-8',
        findingsCsv(await findings()),
      );
    },
    onError: ({ message }) =>
      notify({ type: 'error', title: 'Nothing was exported', description: asSentence(message) }),
  });
  return (
    <Button iconBefore={DownloadIcon} isLoading={save.isPending} onClick={() => save.mutate()}>
      {children}
    </Button>
  );
}
