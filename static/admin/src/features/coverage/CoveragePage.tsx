import { Outlet } from 'react-router';
import { PageTitle } from '../../components/PageTitle';
import { SubNavigation } from '../../components/SubNavigation';
import styles from './CoveragePage.module.css';

const places = [
  { path: '/coverage', name: 'What was seen' },
  { path: '/coverage/attestations', name: 'Attestations' },
] as const;

/** What is known by reading, and what is known because somebody looked. */
export function CoveragePage() {
  return (
    <div className={styles.page}>
      <PageTitle>Coverage</PageTitle>
      <SubNavigation label="Coverage" places={places} />
      <Outlet />
    </div>
  );
}
