import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';

/** What went wrong with a call, in the backend's own sentence, and a way to try again. */
export function CallProblem({
  error,
  retry,
}: {
  readonly error: Error;
  readonly retry: () => void;
}) {
  return (
    <SectionMessage appearance="error" title="This could not be loaded">
      <p>{error.message}</p>
      <Button appearance="subtle" onClick={retry}>
        Try again
      </Button>
    </SectionMessage>
  );
}
