import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import { asSentence } from './words';

interface Props {
  /** What was not loaded: "The findings". */
  readonly what: string;
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Says what could not be loaded and why, and lets people try again. */
export function LoadError({ what, error, onRetry }: Props) {
  return (
    <div role="alert">
      <SectionMessage
        appearance="error"
        title={`${what} could not be loaded`}
        actions={<SectionMessageAction onClick={onRetry}>Try again</SectionMessageAction>}
      >
        <p>{asSentence(error.message)}</p>
      </SectionMessage>
    </div>
  );
}
