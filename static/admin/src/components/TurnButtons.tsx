import { IconButton } from '@atlaskit/button/new';
import NextIcon from '@atlaskit/icon/core/chevron-down';
import PreviousIcon from '@atlaskit/icon/core/chevron-up';

interface Props {
  /** What is turned to: "finding". */
  readonly noun: string;
  readonly current: string;
  /** All there is to turn to, in order. */
  readonly among: readonly string[];
  readonly onTurn: (id: string) => void;
}

/** From one thing of a list to the next; nothing where the current one is not in the list. */
export function TurnButtons({ noun, current, among, onTurn }: Props) {
  const at = among.indexOf(current);
  if (at === -1) return null;
  const [previous, next] = [among[at - 1], among[at + 1]];
  return (
    <>
      <IconButton
        icon={PreviousIcon}
        label={`Previous ${noun}`}
        appearance="subtle"
        isDisabled={previous === undefined}
        onClick={() => previous !== undefined && onTurn(previous)}
      />
      <IconButton
        icon={NextIcon}
        label={`Next ${noun}`}
        appearance="subtle"
        isDisabled={next === undefined}
        onClick={() => next !== undefined && onTurn(next)}
      />
    </>
  );
}
