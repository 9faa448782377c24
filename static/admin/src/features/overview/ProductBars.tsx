import { Link } from 'react-router';
import { severities } from '../../../../../src/contract/severity';
import type { Posture, SeverityCounts } from '../../../../../src/contract';
import { productNames } from '../../components/resource-words';
import colors from '../../components/SeverityColors.module.css';
import { severityWords } from '../../components/severity-words';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { formatNumber } from '../../components/words';
import { connectAddress } from '../connections/connect-address';
import type { ConnectedProduct, ConnectionStanding } from './connection-standing';
import { connectionStanding, needsConnection } from './connection-standing';
import { useConnections } from '../connections/connections-queries';
import { findingsAddress } from '../findings/finding-filter';
import styles from './ProductBars.module.css';

interface Props extends Pick<Posture, 'products'> {
  /** When the scan began that found them. */
  readonly scannedAt: string | undefined;
}

/** Where the open findings are, by product and severity. */
export function ProductBars({ products, scannedAt = '' }: Props) {
  const most = Math.max(1, ...products.map(({ open }) => totalOf(open)));
  const connections = useConnections().data;
  return (
    <ul className={styles.list} aria-label="Open findings by product">
      {products.map(({ product, open }) => (
        <li key={product}>
          {totalOf(open) === 0 && needsConnection(product) ? (
            <NoneOpen
              product={product}
              standing={connections && connectionStanding(product, connections, scannedAt)}
            />
          ) : (
            <Link
              className={styles.row}
              to={findingsAddress({ products: [product] })}
              title={countsText(open)}
            >
              <span>{productNames[product]}</span>
              <Bar open={open} most={most} />
              <span className={styles.count}>
                {totalOf(open) === 0 ? (
                  <span className={styles.none}>None open</span>
                ) : (
                  formatNumber(totalOf(open))
                )}
                {open.critical > 0 && (
                  <span
                    className={styles.urgent}
                  >{` · ${formatNumber(open.critical)} critical`}</span>
                )}
                <VisuallyHidden>{` open: ${countsText(open)}`}</VisuallyHidden>
              </span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

interface NoneOpenProps {
  readonly product: ConnectedProduct;
  /** Undefined until it is known. */
  readonly standing: ConnectionStanding | undefined;
}

/** Nothing open in a product that is read only when it is connected: whether that says anything. */
function NoneOpen({ product, standing }: NoneOpenProps) {
  return (
    <Link
      className={styles.row}
      to={
        standing === 'missing' ? connectAddress(product) : findingsAddress({ products: [product] })
      }
    >
      <span>{productNames[product]}</span>
      <span className={styles.none}>{standing !== undefined && standingText[standing]}</span>
      {standing === 'missing' && <span className={styles.connect}>Connect</span>}
      {standing === 'read' && <span className={styles.none}>None open</span>}
    </Link>
  );
}

const standingText: Readonly<Record<ConnectionStanding, string>> = {
  missing: 'Not connected, so nothing is known of it',
  waiting: 'Connected, and read from the next scan on',
  read: '',
};

function Bar({ open, most }: { readonly open: SeverityCounts; readonly most: number }) {
  const rest = most - totalOf(open);
  return (
    <span className={styles.bar} aria-hidden="true">
      {severities
        .filter((severity) => open[severity] > 0)
        .map((severity) => (
          <span
            key={severity}
            className={`${styles.part ?? ''} ${colors[severity] ?? ''}`}
            style={{ flexGrow: open[severity] }}
          />
        ))}
      {rest > 0 && <span style={{ flexGrow: rest }} />}
    </span>
  );
}

function totalOf(open: SeverityCounts): number {
  return severities.reduce((sum, severity) => sum + open[severity], 0);
}

/** "8 critical, 12 high" */
function countsText(open: SeverityCounts): string {
  const parts = severities
    .filter((severity) => open[severity] > 0)
    .map(
      (severity) => `${formatNumber(open[severity])} ${severityWords[severity].name.toLowerCase()}`,
    );
  return parts.length === 0 ? 'none' : parts.join(', ');
}
