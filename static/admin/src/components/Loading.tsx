import Skeleton from '@atlaskit/skeleton';

/** Holds the place of something that is on its way. */
export function Loading({ label, lines = 4 }: { readonly label: string; readonly lines?: number }) {
  return (
    <div className="pp-stack" role="status" aria-label={`Loading ${label}`}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton
          key={line}
          width="100%"
          height={line === 0 ? 48 : 24}
          borderRadius="var(--ds-radius-small)"
          isShimmering
        />
      ))}
    </div>
  );
}
