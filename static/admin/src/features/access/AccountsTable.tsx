import { Link, useSearchParams } from 'react-router';
import type { AccountAccess } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { CheckBox } from '../../components/CheckBox';
import { counted } from '../../components/words';
import { nameOf, reachAddress } from './access-address';
import styles from './AnswerTable.module.css';
import { PageTurner } from './PageTurner';

interface Props {
  readonly accounts: readonly AccountAccess[];
  readonly accountCount: number;
  readonly offset: number;
  readonly isLoading: boolean;
  readonly onTurn: (offset: number) => void;
  /** Who is to stay in when the exposure ends, as `type/id`; absent where nothing is to end. */
  readonly kept?: ReadonlySet<string>;
  readonly onKeep?: (account: string, isKept: boolean) => void;
}

/** The people that an answer names, by which paths, and whether each is to keep what they have. */
export function AccountsTable({ accounts, accountCount, kept, onKeep, ...page }: Props) {
  const [params] = useSearchParams();
  if (accountCount === 0) return null;
  return (
    <Card
      title={counted(accountCount, 'account')}
      aside={kept !== undefined && kept.size > 0 && <span>{`${kept.size} to keep`}</span>}
      flush
    >
      <div className={styles.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              {kept !== undefined && (
                <th scope="col" className={styles.choose}>
                  Keep
                </th>
              )}
              <th scope="col">Account</th>
              <th scope="col">By path</th>
            </tr>
          </thead>
          <tbody>
            {accounts.map(({ account, paths, conditional }) => (
              <tr key={account.id}>
                {kept !== undefined && (
                  <td className={styles.choose}>
                    <CheckBox
                      label={`Keep ${account.name}`}
                      hidesLabel
                      isChecked={kept.has(nameOf(account))}
                      onChange={(isKept) => onKeep?.(nameOf(account), isKept)}
                    />
                  </td>
                )}
                <th scope="row">
                  <Link to={reachAddress(nameOf(account), params)}>{account.name}</Link>
                  {conditional && (
                    <span className={styles.subtle}> (only if a condition is met)</span>
                  )}
                </th>
                <td>{paths.map((place) => place + 1).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PageTurner {...page} shown={accounts.length} total={accountCount} noun="accounts" />
    </Card>
  );
}
