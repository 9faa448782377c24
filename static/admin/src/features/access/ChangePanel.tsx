import Heading from '@atlaskit/heading';
import type { AccessChange } from '../../../../../src/contract';
import { SidePanel } from '../../components/SidePanel';
import type { WhoCanQuestion } from './access-queries';
import styles from './Answer.module.css';
import { Cut } from './Cut';
import { WhatIf } from './WhatIf';

/** What was asked about changes: the least that ends it but for some, and what certain changes would mean. */
export interface Asked {
  /** Who is to stay in, as `type/id`. */
  readonly keep?: readonly string[];
  readonly changes?: readonly AccessChange[];
}

interface Props {
  /** Whose exposure is to end; absent where only changes are tried out. */
  readonly question?: WhoCanQuestion;
  readonly asked: Asked;
  readonly at: string | null;
  readonly onAsk: (asked: Asked) => void;
  readonly onClose: () => void;
}

/** Tries changes out, beside the answer that they are about. Nothing is changed. */
export function ChangePanel({ question, asked, at, onAsk, onClose }: Props) {
  const { keep, changes } = asked;
  return (
    <SidePanel label="Try changes out" contentKey="changes" onClose={onClose}>
      <div className={styles.answer}>
        <Heading size="medium" as="h2">
          Try changes out
        </Heading>
        {question !== undefined && keep !== undefined && (
          <Cut
            question={question}
            keep={keep}
            onTry={(tried) => onAsk({ ...asked, changes: tried })}
          />
        )}
        {changes !== undefined && <WhatIf changes={changes} at={at} />}
      </div>
    </SidePanel>
  );
}
