import { NavLink } from 'react-router';
import styles from './Navigation.module.css';

const places = [
  { path: '/', name: 'Overview' },
  { path: '/findings', name: 'Findings' },
  { path: '/access', name: 'Access' },
  { path: '/coverage', name: 'Coverage' },
  { path: '/catalogue', name: 'Catalogue' },
  { path: '/scans', name: 'Scans' },
  { path: '/settings', name: 'Settings' },
] as const;

/** The places of the page, in the look of Jira's tabs. */
export function Navigation() {
  return (
    <nav aria-label="Parapet">
      <ul className={styles.places}>
        {places.map(({ path, name }) => (
          <li key={path}>
            <NavLink to={path} end={path === '/'} className={styles.place ?? ''}>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
