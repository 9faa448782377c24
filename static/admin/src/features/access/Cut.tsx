import Button from '@atlaskit/button/new';
import type { AccessChange, CutPlan } from '../../../../../src/contract';
import { DetailSection } from '../../components/DetailSection';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { asSentence, counted } from '../../components/words';
import type { WhoCanQuestion } from './access-queries';
import { useCut } from './access-queries';
import styles from './AnswerTable.module.css';
import { Limits } from './Limits';
import own from './WhatIf.module.css';

interface Props {
  readonly question: WhoCanQuestion;
  /** Who is to stay in, as `type/id`. */
  readonly keep: readonly string[];
  readonly onTry: (changes: readonly AccessChange[]) => void;
}

/** The smallest set of changes that ends an exposure, while those who were chosen stay in. */
export function Cut({ question, keep, onTry }: Props) {
  const { data, error, isPending, refetch } = useCut(question, keep);
  const answer = data?.answer;
  return (
    <DetailSection title="The least that ends it">
      {isPending && <LoadingRows what="the smallest set of changes" rows={3} />}
      {error !== null && (
        <LoadError what="The answer" error={error} onRetry={() => void refetch()} />
      )}
      {answer !== undefined && (
        <>
          <p className={own.summary} role="status">
            {answer.summary}
            <span className={styles.subtle}>
              {keep.length === 0
                ? ' Nobody is kept: mark the accounts that are to stay in, and ask again.'
                : ` ${counted(keep.length, 'account')} kept.`}
            </span>
          </p>
          {answer.plan !== undefined && <Plan plan={answer.plan} onTry={onTry} />}
          {answer.planWithGrants !== undefined && (
            <>
              <p>Or, with the people who are kept given the permission anew:</p>
              <Plan plan={answer.planWithGrants} onTry={onTry} />
            </>
          )}
          <Limits limits={answer.limits} />
        </>
      )}
    </DetailSection>
  );
}

function Plan({ plan, onTry }: { readonly plan: CutPlan; readonly onTry: Props['onTry'] }) {
  return (
    <>
      <ol className={own.plan}>
        {plan.changes.map(({ sentence, elsewhere }) => (
          <li key={sentence}>
            {asSentence(sentence)}
            {elsewhere > 0 && (
              <span className={styles.subtle}>
                {` It counts for ${counted(elsewhere, 'other resource')} as well.`}
              </span>
            )}
          </li>
        ))}
      </ol>
      {!plan.exact && (
        <p className={styles.subtle}>
          {`There may be a smaller set; at least ${counted(plan.atLeast, 'change')} are needed.`}
        </p>
      )}
      <div>
        <Button onClick={() => onTry(plan.changes.map(({ change }) => change))}>
          See who would lose what
        </Button>
      </div>
    </>
  );
}
