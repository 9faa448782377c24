import { useNow } from './use-now';
import { absoluteTime, relativeTime } from './time';

/** A time that has passed, as people say it, with the exact one on hover and for machines. */
export function RelativeTime({ at }: { readonly at: string }) {
  const now = useNow();
  return (
    <time dateTime={at} title={absoluteTime(at)}>
      {relativeTime(at, Math.max(now, Date.parse(at)))}
    </time>
  );
}
