import { ago } from './ago';

/** A moment, as people say it; the exact one on hover and for screen readers. */
export function When({ at }: { readonly at: string }) {
  const moment = new Date(at);
  return (
    <time dateTime={at} title={moment.toLocaleString()}>
      {ago(moment.getTime(), Date.now())}
    </time>
  );
}
