import Button from '@atlaskit/button/new';
import SearchIcon from '@atlaskit/icon/core/search';
import { useCallback, useMemo } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { EmptyState } from '../../components/EmptyState';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { PageTitle } from '../../components/PageTitle';
import { byProduct } from '../../components/by-product';
import { counted } from '../../components/words';
import type { CatalogueFilter } from './catalogue-filter';
import { filterFromParams, matching, paramsFromFilter } from './catalogue-filter';
import styles from './CataloguePage.module.css';
import { useCatalogue } from './catalogue-queries';
import { CatalogueTable } from './CatalogueTable';
import { CatalogueToolbar } from './CatalogueToolbar';
import { ruleAddress } from './rule-address';
import { RulePanel } from './RulePanel';

const titleId = 'catalogue-title';

/** Every rule, and over the list the panel of the rule in the address. */
export function CataloguePage() {
  const rule = useParams()['*'] ?? '';
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => filterFromParams(params), [params]);
  const catalogue = useCatalogue();
  const navigate = useNavigate();
  const shown = useMemo(() => matching(filter, catalogue.data ?? []), [filter, catalogue.data]);
  const groups = byProduct(shown, ({ id }) => id);

  const change = (changes: Partial<CatalogueFilter>) =>
    setParams(paramsFromFilter({ ...filter, ...changes }), { replace: true });
  const onSearch = useCallback(
    (search: string) =>
      setParams((before) => paramsFromFilter({ ...filterFromParams(before), search }), {
        replace: true,
      }),
    [setParams],
  );
  const clear = () => setParams({}, { replace: true });
  const close = useCallback(() => {
    void navigate(ruleAddress('', params));
    (document.getElementById(`rule-${rule}`) ?? document.getElementById(titleId))?.focus();
  }, [navigate, params, rule]);
  const turnTo = useCallback(
    (other: string) => void navigate(ruleAddress(other, params), { replace: true }),
    [navigate, params],
  );

  return (
    <div className={styles.page}>
      <PageTitle id={titleId}>Catalogue</PageTitle>
      <p className={styles.lead}>
        Everything Parapet asks about this site: why, how it is answered, what an auditor would want
        to see, and where it stands today.
      </p>
      {catalogue.isPending && <LoadingRows what="the catalogue" rows={10} />}
      {catalogue.isError && (
        <LoadError
          what="The catalogue"
          error={catalogue.error}
          onRetry={() => void catalogue.refetch()}
        />
      )}
      {catalogue.isSuccess && (
        <>
          <CatalogueToolbar
            filter={filter}
            isNarrowed={params.size > 0}
            onChange={change}
            onSearch={onSearch}
            onClear={clear}
          />
          <p className={styles.count} role="status">
            {shown.length === catalogue.data.length
              ? counted(shown.length, 'rule')
              : `${shown.length} of ${counted(catalogue.data.length, 'rule')}`}
          </p>
          {shown.length > 0 ? (
            <CatalogueTable groups={groups} opened={rule} params={params} />
          ) : (
            <EmptyState
              title="No rules match these filters"
              icon={<SearchIcon label="" color="currentColor" />}
              action={<Button onClick={clear}>Clear filters</Button>}
            />
          )}
          {rule !== '' && (
            <RulePanel
              key={rule}
              id={rule}
              entry={catalogue.data.find(({ id }) => id === rule)}
              among={groups.flatMap(({ members }) => members.map(({ id }) => id))}
              onTurn={turnTo}
              onClose={close}
            />
          )}
        </>
      )}
    </div>
  );
}
