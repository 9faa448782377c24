import Heading from '@atlaskit/heading';
import { ScanNowButton } from '../scans/ScanNowButton';
import styles from './FirstRun.module.css';
import { SetupGuide } from './SetupGuide';

const steps = [
  {
    title: 'It reads',
    text: 'Permission schemes, roles, groups, filters, dashboards, spaces and their permissions, page by page, within the hourly quota. No issue or page is changed, and no content leaves the site.',
  },
  {
    title: 'It judges',
    text: 'Every rule is answered with yes, no, or could not be seen. What could not be seen never counts as safe.',
  },
  {
    title: 'You decide',
    text: 'Findings say who is affected, how it is known and what to do. Only if you want do they become Jira issues.',
  },
] as const;

/** Before the first scan: what will happen, what is read, and how to begin. */
export function FirstRun() {
  return (
    <div className={styles.columns}>
      <section className={styles.first}>
        <Heading size="large" as="h1">
          See who can reach what
        </Heading>
        <p className={styles.lead}>
          Parapet scans this site and tells you what is open to the internet, what everyone can
          administer, and what to fix first. The first scan takes a few minutes; you can close this
          page meanwhile.
        </p>
        <ScanNowButton isPrimary />
        <ol className={styles.steps}>
          {steps.map(({ title, text }, index) => (
            <li key={title} className={styles.step}>
              <span className={styles.index} aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <Heading size="xsmall" as="h2">
                  {title}
                </Heading>
                <p className={styles.text}>{text}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
      <SetupGuide />
    </div>
  );
}
