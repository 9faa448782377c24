import ChevronIcon from '@atlaskit/icon/core/chevron-right';
import { Link, useSearchParams } from 'react-router';
import { Card } from '../../components/Card';
import styles from './AccessStart.module.css';
import page from './AccessPage.module.css';
import { changesAddress, reachAddress, shadowAddress, whoCanAddress } from './access-address';

/** What people ask first. Each is asked of the snapshot that the address names. */
const questions: readonly {
  readonly text: string;
  readonly address: (params: URLSearchParams) => string;
}[] = [
  {
    text: 'What can anyone on the internet reach?',
    address: (params) => reachAddress('audience/anyone', params),
  },
  {
    text: 'Who can administer Jira?',
    address: (params) => whoCanAddress('jira:site/site', 'administer', params),
  },
  {
    text: 'Who can administer Confluence?',
    address: (params) => whoCanAddress('confluence:site/site', 'administer', params),
  },
  { text: 'Who can become an administrator by one step?', address: shadowAddress },
  { text: 'What changed between two dates?', address: changesAddress },
];

/** Before anything was asked: what can be. */
export function AccessStart() {
  const [params] = useSearchParams();
  return (
    <>
      <p className={page.lead}>
        Choose a person, group, app or token to see what it can reach and by which ways; or a
        project, space, filter, dashboard or repository to see who can read, change or administer
        it, what the smallest change is that ends that, and who would lose what.
      </p>
      <Card title="Or begin with one of these" flush>
        <ul>
          {questions.map(({ text, address }) => (
            <li key={text}>
              <Link className={styles.question} to={address(params)}>
                {text}
                <ChevronIcon label="" size="small" color="currentColor" />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
