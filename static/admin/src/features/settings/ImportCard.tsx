import Button from '@atlaskit/button/new';
import UploadIcon from '@atlaskit/icon/core/upload';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import type { Settings } from '../../../../../src/contract';
import { notify } from '../../bridge/host';
import { Card } from '../../components/Card';
import { FileButton } from '../../components/FileButton';
import { asSentence } from '../../components/words';
import styles from './ImportCard.module.css';
import { readSettingsFile } from './read-settings-file';
import { diffSummary, settingsDiff } from './settings-diff';
import { SettingsDiff } from './SettingsDiff';
import type { AllSettings } from './settings-queries';
import { useSaveSettings } from './settings-queries';

interface Chosen {
  readonly name: string;
  readonly settings?: Settings;
  readonly refusal?: string;
}

/** Takes settings from a file: all of them or none, and only after people saw what would change. */
export function ImportCard({ stored }: { readonly stored: AllSettings }) {
  const [chosen, setChosen] = useState<Chosen>();
  const save = useSaveSettings();
  const settings = chosen?.settings;
  const changes = settings === undefined ? [] : settingsDiff(stored.settings, settings);
  const refusal = chosen?.refusal ?? save.error?.message;

  const choose = (name: string, text: string) => {
    save.reset();
    setChosen({ name, ...readSettingsFile(text) });
  };
  const apply = (imported: Settings) =>
    save.mutate(
      { settings: imported, operations: stored.operations },
      {
        onSuccess: () => {
          setChosen(undefined);
          notify({
            type: 'success',
            title: 'Settings imported',
            description: 'They apply from the next scan.',
          });
        },
      },
    );

  return (
    <Card title="Import">
      <div className={styles.body}>
        <p className={styles.lead}>
          The file is checked as a whole: if anything in it is unknown or out of range, nothing
          changes. You see what would change before it does.
        </p>
        <FileButton icon={UploadIcon} accept="application/json,.json" onFile={choose}>
          Choose a file
        </FileButton>
        {chosen !== undefined && <p className={styles.file}>{chosen.name}</p>}
        {refusal !== undefined && (
          <div role="alert">
            <SectionMessage appearance="error" title="Nothing was imported">
              <p>{asSentence(refusal)}</p>
            </SectionMessage>
          </div>
        )}
        {settings !== undefined && (
          <>
            <p role="status">{diffSummary(changes)}</p>
            {changes.length > 0 && <SettingsDiff changes={changes} />}
            <div className={styles.actions}>
              {changes.length > 0 && (
                <Button
                  appearance="primary"
                  isLoading={save.isPending}
                  onClick={() => apply(settings)}
                >
                  Import
                </Button>
              )}
              <Button appearance="subtle" onClick={() => setChosen(undefined)}>
                Cancel
              </Button>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}
