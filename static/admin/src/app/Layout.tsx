import { NavLink, Outlet } from 'react-router';
import { CallError } from '../bridge/call-error';
import { useOverview } from '../features/overview/use-overview';
import { ScanNowButton } from './ScanNowButton';
import { NotAdministrator } from './NotAdministrator';
import './page.css';

const places = [
  { to: '/', label: 'Overview' },
  { to: '/findings', label: 'Findings' },
  { to: '/scans', label: 'Scans' },
  { to: '/coverage', label: 'Coverage' },
  { to: '/settings', label: 'Settings' },
] as const;

/** The frame around every place: title, navigation, and one answer for people who may not be here. */
export function Layout() {
  const { data, error } = useOverview();
  if (error instanceof CallError && error.code === 'forbidden') {
    return <NotAdministrator reason={error.message} />;
  }
  return (
    <div className="pp-page">
      <header className="pp-title">
        <h1>Security posture</h1>
        {data === undefined ? null : <ScanNowButton running={data.running !== undefined} />}
      </header>
      <nav className="pp-nav" aria-label="Parapet">
        {places.map(({ to, label }) => (
          <NavLink key={to} to={to} end={to === '/'}>
            {label}
          </NavLink>
        ))}
      </nav>
      <main>
        <Outlet />
      </main>
    </div>
  );
}
