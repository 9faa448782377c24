import { Outlet } from 'react-router';
import { PageTitle } from '../../components/PageTitle';
import { SubNavigation } from '../../components/SubNavigation';
import styles from './SettingsPage.module.css';

const places = [
  { path: '/settings', name: 'General' },
  { path: '/settings/connections', name: 'Connections' },
  { path: '/settings/file', name: 'Import and export' },
] as const;

/** When Parapet scans, what it objects to, what it may read beyond the site, and where its Jira issues go. */
export function SettingsPage() {
  return (
    <div className={styles.page}>
      <PageTitle>Settings</PageTitle>
      <SubNavigation label="Settings" places={places} />
      <Outlet />
    </div>
  );
}
