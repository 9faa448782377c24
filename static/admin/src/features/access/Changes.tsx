import { Link, useSearchParams } from 'react-router';
import type {
  Answered,
  CompareAnswer,
  ComparedAccess,
  ComparedPrincipal,
} from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { absoluteTime } from '../../components/time';
import { counted, formatNumber } from '../../components/words';
import { nameOf, questionAddress } from './access-address';
import styles from './AnswerTable.module.css';
import answer from './Answer.module.css';
import { AnswerHead } from './AnswerHead';
import { ChangedList } from './ChangedList';
import { PageTurner } from './PageTurner';
import type { Page } from './use-page';

interface Props {
  readonly answered: Answered<CompareAnswer>;
  readonly page: Page;
}

/** Who lost and gained what between two dates, and what cannot be told because one of them did not see it. */
export function Changes({ answered, page }: Props) {
  const compared = answered.answer;
  const { principals, principalCount, accounts, accountCount, before, after } = compared;
  return (
    <div className={answer.answer}>
      <AnswerHead
        question={compared.question
          .replace(before, absoluteTime(before))
          .replace(after, absoluteTime(after))}
        summary={compared.summary}
        limits={compared.limits}
      />
      {principals.length > 0 && (
        <Card
          title={counted(principalCount, 'group or other holder', 'groups and other holders')}
          flush
        >
          <ChangesTable compared={principals} />
          {principals.length < principalCount && (
            <p className={styles.pages}>
              {`${formatNumber(principalCount - principals.length)} more are not listed: ask about one of them, or about one resource.`}
            </p>
          )}
        </Card>
      )}
      {accounts.length > 0 && (
        <Card title={counted(accountCount, 'account')} flush>
          <ChangesTable compared={accounts} />
          <PageTurner {...page} shown={accounts.length} total={accountCount} noun="accounts" />
        </Card>
      )}
    </div>
  );
}

function ChangesTable({ compared }: { readonly compared: readonly ComparedPrincipal[] }) {
  const [params] = useSearchParams();
  const firstPath = ({ paths }: ComparedAccess) => paths[0]?.sentence;
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Lost</th>
            <th scope="col">Gained</th>
            <th scope="col">Cannot be told</th>
          </tr>
        </thead>
        <tbody>
          {compared.map(({ who, lost, gained, unclear, ...counts }) => {
            const address = questionAddress(who, params);
            return (
              <tr key={nameOf(who)}>
                <th scope="row">
                  {address === undefined ? who.name : <Link to={address}>{who.name}</Link>}
                </th>
                <td>
                  <ChangedList changed={lost} count={counts.lostCount} note={firstPath} />
                </td>
                <td>
                  <ChangedList changed={gained} count={counts.gainedCount} note={firstPath} />
                </td>
                <td>
                  <ChangedList
                    changed={unclear}
                    count={counts.unclearCount}
                    note={({ reason }) => reason}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
