import type { ReachCount } from '../../../../../src/contract';
import { accessWords } from '../../../../../src/contract/access';
import { Card } from '../../components/Card';
import { capitalised, formatNumber } from '../../components/words';
import { nodeWords, wordNames } from './access-words';
import styles from './AnswerTable.module.css';

/** How many resources of each type are reached, by what can be done with them. */
export function ReachCounts({ counts }: { readonly counts: readonly ReachCount[] }) {
  if (counts.length === 0) return null;
  return (
    <Card title="Reach in numbers" flush>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Of type</th>
              <th scope="col" className={styles.number}>
                Reached
              </th>
              {accessWords.map((word) => (
                <th key={word} scope="col" className={styles.number}>
                  {capitalised(wordNames[word])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map((count) => (
              <tr key={count.type}>
                <th scope="row">{nodeWords[count.type].name}</th>
                <td className={styles.number}>{formatNumber(count.reached)}</td>
                {accessWords.map((word) => (
                  <td key={word} className={styles.number}>
                    {count[word] === 0 ? '–' : formatNumber(count[word])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
