import Button from '@atlaskit/button/new';
import { useStartScan } from '../scans/use-scan';

const reads = [
  'Permission schemes, project roles, groups that open or administer a product, and who is in them',
  'Filters, dashboards and the settings that share them',
  'Spaces, their permissions and roles, guests, and what anonymous visitors may do',
] as const;

/** Before the first scan: what will happen, and what will not. */
export function FirstRun() {
  const start = useStartScan();
  return (
    <section className="pp-center" aria-label="First scan">
      <h2>See who can reach what</h2>
      <p className="pp-subtle">
        The first scan takes a minute or two on most sites. It only reads, never changes anything,
        and never looks at the content of issues or pages.
      </p>
      <ul className="pp-reads">
        {reads.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <Button
        appearance="primary"
        isLoading={start.isPending}
        onClick={() => {
          start.mutate();
        }}
      >
        Scan now
      </Button>
    </section>
  );
}
