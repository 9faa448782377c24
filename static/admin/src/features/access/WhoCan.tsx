import Button from '@atlaskit/button/new';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Answered, WhoCanAnswer } from '../../../../../src/contract';
import { accessWords } from '../../../../../src/contract/access';
import { SelectField } from '../../components/SelectField';
import { changesAddress, shadowAddress, whoCanAddress } from './access-address';
import type { WhoCanQuestion } from './access-queries';
import { askWhoCan } from './access-queries';
import { wordNames } from './access-words';
import { AccountsTable } from './AccountsTable';
import { allPages } from './all-pages';
import { accountsCsv } from './answer-csv';
import styles from './Answer.module.css';
import { graphOfPaths } from './answer-graph';
import { AnswerHead } from './AnswerHead';
import type { Asked } from './ChangePanel';
import { ChangePanel } from './ChangePanel';
import { ExportAnswer } from './ExportAnswer';
import { exportOfPaths } from './export-graph';
import { changesWithout } from './path-changes';
import { PathList } from './PathList';
import { PathPicture, drawnPaths } from './PathPicture';
import { RefName } from './RefName';
import type { Page } from './use-page';

/** A call may name no more to keep. */
const mostKept = 200;

interface Props {
  readonly question: WhoCanQuestion;
  readonly answered: Answered<WhoCanAnswer>;
  readonly page: Page;
}

/** Who can do something to a resource: in a sentence, as a picture, path by path, and account by account. */
export function WhoCan({ question, answered, page }: Props) {
  const { takenAt, answer } = answered;
  const { resource, permission, paths } = answer;
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Asked>();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const graph = useMemo(() => graphOfPaths(paths.slice(0, drawnPaths)), [paths]);
  const close = useCallback(() => setAsked(undefined), []);

  const keep = (account: string, isKept: boolean) =>
    setKept((before) => {
      const after = new Set(before);
      if (!isKept) after.delete(account);
      else if (after.size < mostKept) after.add(account);
      return after;
    });
  const load = async () => {
    const accounts = await allPages(async (offset) => {
      const one = await askWhoCan(question, offset);
      return { items: one.answer.accounts, total: one.answer.accountCount };
    });
    return {
      csv: () => accountsCsv(accounts, paths),
      graph: () => exportOfPaths(paths, accounts),
    };
  };

  return (
    <div className={styles.answer}>
      <AnswerHead
        question={
          <>
            Who can
            <SelectField
              label="Permission"
              value={permission}
              onChange={(word) => void navigate(whoCanAddress(question.resource, word, params))}
            >
              {accessWords.every((word) => word !== permission) && (
                <option value={permission}>{permission}</option>
              )}
              {accessWords.map((word) => (
                <option key={word} value={word}>
                  {wordNames[word]}
                </option>
              ))}
            </SelectField>
            <RefName of={resource} />
          </>
        }
        summary={answer.summary}
        takenAt={takenAt}
        limits={answer.limits}
        actions={
          <>
            {paths.length > 0 && (
              <Button onClick={() => setAsked({ keep: [...kept] })}>
                {kept.size === 0 ? 'End this exposure' : `End it, and keep ${kept.size}`}
              </Button>
            )}
            <Button onClick={() => void navigate(shadowAddress(params, question.resource))}>
              Who can become administrator
            </Button>
            <Button onClick={() => void navigate(changesAddress(params, question.resource))}>
              What changed
            </Button>
            {paths.length > 0 && <ExportAnswer load={load} />}
          </>
        }
      />
      <PathPicture graph={graph} label={answer.summary} total={answer.pathCount} />
      <PathList
        paths={paths.map((path) => ({
          ...path,
          changes: changesWithout(path),
          ...(path.subject.type === 'group' ? { group: path.subject } : {}),
        }))}
        total={answer.pathCount}
        onTry={(changes) => setAsked({ changes })}
      />
      <AccountsTable
        accounts={answer.accounts}
        accountCount={answer.accountCount}
        kept={kept}
        onKeep={keep}
        {...page}
      />
      {asked !== undefined && (
        <ChangePanel
          question={question}
          asked={asked}
          at={question.at}
          onAsk={setAsked}
          onClose={close}
        />
      )}
    </div>
  );
}
