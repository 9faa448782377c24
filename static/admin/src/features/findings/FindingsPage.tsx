import { useCallback, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { PageTitle } from '../../components/PageTitle';
import { ExportButton } from './ExportButton';
import { findingAddress, findingsAddress, isGrouped } from './finding-filter';
import { FindingPanel } from './FindingPanel';
import { FindingsByRule } from './FindingsByRule';
import { FindingsInOrder } from './FindingsInOrder';
import styles from './FindingsPage.module.css';
import { FindingsToolbar } from './FindingsToolbar';
import { allFindings } from './findings-queries';
import { rowId } from './row-id';
import { nothingShown } from './shown-findings';
import { useFindingFilter } from './use-finding-filter';

const titleId = 'findings-title';

/** The findings table, and over it the panel of the finding in the address. */
export function FindingsPage() {
  const { fingerprint } = useParams();
  const { filter, change, params } = useFindingFilter();
  const [shown, setShown] = useState(nothingShown);
  const navigate = useNavigate();
  const Findings = isGrouped(filter) ? FindingsByRule : FindingsInOrder;

  const close = useCallback(() => {
    void navigate(findingsAddress(filter));
    const row = fingerprint === undefined ? null : document.getElementById(rowId(fingerprint));
    (row ?? document.getElementById(titleId))?.focus();
  }, [navigate, filter, fingerprint]);
  const turnTo = useCallback(
    (other: string) => void navigate(findingAddress(other, params), { replace: true }),
    [navigate, params],
  );

  return (
    <>
      <div className={styles.top}>
        <PageTitle
          id={titleId}
          actions={
            shown.total > 0 && (
              <ExportButton findings={() => allFindings(filter)}>Export</ExportButton>
            )
          }
        >
          Findings
        </PageTitle>
        <FindingsToolbar filter={filter} onChange={change} />
      </div>
      <Findings
        filter={filter}
        addressOf={(one) => findingAddress(one, params)}
        opened={fingerprint}
        onShown={setShown}
        onClear={() => change({ severities: [], products: [], rules: [], search: '' })}
      />
      {fingerprint !== undefined && (
        <FindingPanel
          fingerprint={fingerprint}
          among={shown.order}
          onTurn={turnTo}
          onClose={close}
        />
      )}
    </>
  );
}
