import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Answered, ReachAnswer } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { ProductLink } from '../../components/ProductLink';
import { absoluteTime } from '../../components/time';
import { asSentence, counted } from '../../components/words';
import { nameOf } from './access-address';
import { nodeWords } from './access-words';
import styles from './Answer.module.css';
import { graphOfReach } from './answer-graph';
import type { Asked } from './ChangePanel';
import { ChangePanel } from './ChangePanel';
import { Limits } from './Limits';
import lists from './PathList.module.css';
import { PathPicture } from './PathPicture';
import { ReachCounts } from './ReachCounts';
import { ReachedTable } from './ReachedTable';
import { GroupMembers } from './GroupMembers';

const drawn = 20;

interface Props {
  readonly answered: Answered<ReachAnswer>;
  readonly page: {
    readonly offset: number;
    readonly isLoading: boolean;
    readonly onTurn: (offset: number) => void;
  };
}

/** What somebody can reach: in a sentence, in numbers, as a picture, way by way, and resource by resource. */
export function Reach({ answered, page }: Props) {
  const { takenAt, answer } = answered;
  const { principal, ways } = answer;
  const [params] = useSearchParams();
  const [asked, setAsked] = useState<Asked>();
  const close = useCallback(() => setAsked(undefined), []);
  const graph = useMemo(() => graphOfReach(answer, drawn), [answer]);
  return (
    <div className={styles.answer}>
      <header className={styles.head}>
        <div className={styles.question}>
          What can {nodeWords[principal.type].name.toLowerCase()}{' '}
          {principal.url === undefined ? (
            principal.name
          ) : (
            <ProductLink url={principal.url}>{principal.name}</ProductLink>
          )}{' '}
          reach?
        </div>
        <Heading size="medium" as="h2">
          {answer.summary}
        </Heading>
        <p className={styles.basis}>{`As the scan of ${absoluteTime(takenAt)} saw it.`}</p>
      </header>
      <Limits limits={answer.limits} />
      <div className={styles.actions}>
        <Button
          onClick={() =>
            setAsked({ changes: [{ change: 'remove-principal', principal: nameOf(principal) }] })
          }
        >
          What if it went away
        </Button>
      </div>
      <ReachCounts counts={answer.radius.counts} />
      <PathPicture
        graph={graph}
        label={answer.summary}
        total={answer.wayCount}
        shown={Math.min(drawn, ways.length)}
      />
      {ways.length > 0 && (
        <Card title={counted(answer.wayCount, 'way')} flush>
          <ol className={lists.list}>
            {ways.map(({ sentence, condition }, place) => (
              <li key={place} className={lists.path}>
                <span className={lists.number}>{place + 1}</span>
                <div>
                  <p className={lists.sentence}>{asSentence(sentence)}</p>
                  {condition !== undefined && (
                    <p className={lists.remark}>Only for whoever meets the condition.</p>
                  )}
                </div>
              </li>
            ))}
          </ol>
        </Card>
      )}
      <ReachedTable resources={answer.resources} resourceCount={answer.resourceCount} {...page} />
      {principal.type === 'group' && (
        <Card title="Members">
          <GroupMembers groupId={principal.id} />
        </Card>
      )}
      {asked !== undefined && (
        <ChangePanel asked={asked} at={params.get('at')} onAsk={setAsked} onClose={close} />
      )}
    </div>
  );
}
