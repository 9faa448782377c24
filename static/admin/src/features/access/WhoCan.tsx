import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Answered, WhoCanAnswer } from '../../../../../src/contract';
import { accessWords } from '../../../../../src/contract/access';
import { ProductLink } from '../../components/ProductLink';
import { SelectField } from '../../components/SelectField';
import { absoluteTime } from '../../components/time';
import { whoCanAddress } from './access-address';
import type { WhoCanQuestion } from './access-queries';
import { nodeWords, wordNames } from './access-words';
import { AccountsTable } from './AccountsTable';
import styles from './Answer.module.css';
import { graphOfPaths } from './answer-graph';
import type { Asked } from './ChangePanel';
import { ChangePanel } from './ChangePanel';
import { Limits } from './Limits';
import { PathList } from './PathList';
import { PathPicture } from './PathPicture';

/** More paths than this make no picture that anybody reads. */
const drawn = 20;

/** A call may name no more to keep. */
const mostKept = 200;

interface Props {
  readonly question: WhoCanQuestion;
  readonly answered: Answered<WhoCanAnswer>;
  readonly page: {
    readonly offset: number;
    readonly isLoading: boolean;
    readonly onTurn: (offset: number) => void;
  };
}

/** Who can do something to a resource: in a sentence, as a picture, path by path, and account by account. */
export function WhoCan({ question, answered, page }: Props) {
  const { takenAt, answer } = answered;
  const { resource, permission, paths } = answer;
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Asked>();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const graph = useMemo(() => graphOfPaths(paths.slice(0, drawn)), [paths]);

  const close = useCallback(() => setAsked(undefined), []);
  const keep = (account: string, isKept: boolean) =>
    setKept((before) => {
      const after = new Set(before);
      if (!isKept) after.delete(account);
      else if (after.size < mostKept) after.add(account);
      return after;
    });

  return (
    <div className={styles.answer}>
      <header className={styles.head}>
        <div className={styles.question}>
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
          {nodeWords[resource.type].name.toLowerCase()}{' '}
          {resource.url === undefined ? (
            resource.name
          ) : (
            <ProductLink url={resource.url}>{resource.name}</ProductLink>
          )}
        </div>
        <Heading size="medium" as="h2">
          {answer.summary}
        </Heading>
        <p className={styles.basis}>{`As the scan of ${absoluteTime(takenAt)} saw it.`}</p>
      </header>
      <Limits limits={answer.limits} />
      {paths.length > 0 && (
        <div className={styles.actions}>
          <Button onClick={() => setAsked({ keep: [...kept] })}>
            {kept.size === 0 ? 'End this exposure' : `End it, and keep ${kept.size}`}
          </Button>
        </div>
      )}
      <PathPicture
        graph={graph}
        label={answer.summary}
        total={answer.pathCount}
        shown={Math.min(drawn, paths.length)}
      />
      {paths.length > 0 && (
        <PathList
          paths={paths}
          pathCount={answer.pathCount}
          onTry={(changes) => setAsked({ changes })}
        />
      )}
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
