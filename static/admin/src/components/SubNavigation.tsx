import { NavLink } from 'react-router';
import styles from './SubNavigation.module.css';

interface Props {
  /** What the places have in common, for screen readers. */
  readonly label: string;
  readonly places: readonly { readonly path: string; readonly name: string }[];
}

/** The parts of one place of the page. */
export function SubNavigation({ label, places }: Props) {
  return (
    <nav aria-label={label}>
      <ul className={styles.places}>
        {places.map(({ path, name }) => (
          <li key={path}>
            <NavLink to={path} end className={styles.place ?? ''}>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
