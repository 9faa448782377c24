import Button from '@atlaskit/button/new';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Answered, ReachAnswer } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { changesAddress, nameOf } from './access-address';
import { askReach } from './access-queries';
import { allPages } from './all-pages';
import { reachedCsv } from './answer-csv';
import styles from './Answer.module.css';
import { graphOfReach } from './answer-graph';
import { AnswerHead } from './AnswerHead';
import type { Asked } from './ChangePanel';
import { ChangePanel } from './ChangePanel';
import { ExportAnswer } from './ExportAnswer';
import { exportOfReach } from './export-graph';
import { GroupMembers } from './GroupMembers';
import { PathList } from './PathList';
import { PathPicture, drawnPaths } from './PathPicture';
import { ReachCounts } from './ReachCounts';
import { ReachedTable } from './ReachedTable';
import { RefName } from './RefName';
import type { Page } from './use-page';

interface Props {
  readonly answered: Answered<ReachAnswer>;
  readonly page: Page;
}

/** What somebody can reach: in a sentence, in numbers, as a picture, way by way, and resource by resource. */
export function Reach({ answered, page }: Props) {
  const { takenAt, answer } = answered;
  const { principal, ways } = answer;
  const [params] = useSearchParams();
  const at = params.get('at');
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked>();
  const close = useCallback(() => setAsked(undefined), []);
  const graph = useMemo(() => graphOfReach(answer, drawnPaths), [answer]);
  const load = async () => {
    const resources = await allPages(async (offset) => {
      const one = await askReach(nameOf(principal), at, offset);
      return { items: one.answer.resources, total: one.answer.resourceCount };
    });
    return {
      csv: () => reachedCsv(resources, ways),
      graph: () => exportOfReach(answer, resources),
    };
  };

  return (
    <div className={styles.answer}>
      <AnswerHead
        question={
          <span>
            What can <RefName of={principal} /> reach?
          </span>
        }
        summary={answer.summary}
        takenAt={takenAt}
        limits={answer.limits}
        actions={
          ways.length > 0 && (
            <>
              <Button
                onClick={() =>
                  setAsked({
                    changes: [{ change: 'remove-principal', principal: nameOf(principal) }],
                  })
                }
              >
                What if it went away
              </Button>
              <Button onClick={() => void navigate(changesAddress(params, nameOf(principal)))}>
                What changed
              </Button>
              <ExportAnswer load={load} />
            </>
          )
        }
      />
      <ReachCounts counts={answer.radius.counts} />
      <PathPicture graph={graph} label={answer.summary} total={answer.wayCount} />
      <PathList paths={ways} total={answer.wayCount} />
      <ReachedTable resources={answer.resources} resourceCount={answer.resourceCount} {...page} />
      {principal.type === 'group' && (
        <Card title="Members">
          <GroupMembers groupId={principal.id} />
        </Card>
      )}
      {asked !== undefined && (
        <ChangePanel asked={asked} at={at} onAsk={setAsked} onClose={close} />
      )}
    </div>
  );
}
