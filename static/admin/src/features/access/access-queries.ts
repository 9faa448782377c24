import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AccessChange, AccessNodeType } from '../../../../../src/contract';
import { invoke } from '../../bridge/invoke';
import { accessNodeTypes } from '../../../../../src/contract/access';
import { nodeWords, principalKinds } from './access-words';

const hitsShown = 12;

/** What people look for by name: those who reach, and what is reached. */
const searched: readonly AccessNodeType[] = accessNodeTypes.filter((type) => {
  const { kind } = nodeWords[type];
  return kind === 'resource' || principalKinds.includes(kind);
});

/** Which snapshot is asked, as questions name it. */
function asked(at: string | null): { at?: string } {
  return at === null ? {} : { at };
}

/** Whether a question is the same but for the page. */
function isSame(key: readonly unknown[], query: { queryKey: readonly unknown[] } | undefined) {
  return key.every((part, place) => query?.queryKey[place] === part);
}

/** The snapshots that can be asked, the newest first. */
export function useSnapshots() {
  return useQuery({ queryKey: ['access', 'snapshots'], queryFn: () => invoke('access.snapshots') });
}

/** What is called by a text, or a part of it. */
export function useAccessSearch(text: string, at: string | null) {
  return useQuery({
    queryKey: ['access', 'search', text, at],
    queryFn: () =>
      invoke('access.search', { text, types: searched, limit: hitsShown, ...asked(at) }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
}

/** A question about one resource. */
export interface WhoCanQuestion {
  readonly resource: string;
  readonly permission: string;
  /** Which snapshot is asked; null for the newest. */
  readonly at: string | null;
}

/** Asks who can do something to a resource; of the accounts, a page from `offset` on. */
export function askWhoCan({ resource, permission, at }: WhoCanQuestion, offset: number) {
  return invoke('access.whoCan', { resource, permission, offset, ...asked(at) });
}

/** The answer to who can do something to a resource. While a page loads, the last one stays. */
export function useWhoCan(question: WhoCanQuestion, offset: number) {
  const { resource, permission, at } = question;
  const key = ['access', 'who can', resource, permission, at];
  return useQuery({
    queryKey: [...key, offset],
    queryFn: () => askWhoCan(question, offset),
    placeholderData: (previous, query) => (isSame(key, query) ? previous : undefined),
  });
}

/** Asks what somebody can reach; of the resources, a page from `offset` on. */
export function askReach(principal: string, at: string | null, offset: number) {
  return invoke('access.reach', { principal, offset, ...asked(at) });
}

/** What somebody can reach. While a page loads, the last one stays. */
export function useReach(principal: string, at: string | null, offset: number) {
  const key = ['access', 'reach', principal, at];
  return useQuery({
    queryKey: [...key, offset],
    queryFn: () => askReach(principal, at, offset),
    placeholderData: (previous, query) => (isSame(key, query) ? previous : undefined),
  });
}

/** Who can become an administrator by one step, of everything when no resource is named. */
export function useShadowAdmins(resource: string | null, at: string | null, offset: number) {
  const key = ['access', 'shadow', resource, at];
  return useQuery({
    queryKey: [...key, offset],
    queryFn: () =>
      invoke('access.shadowAdmins', {
        offset,
        ...(resource === null ? {} : { resource }),
        ...asked(at),
      }),
    placeholderData: (previous, query) => (isSame(key, query) ? previous : undefined),
  });
}

/** Two dates, and what is compared between them. */
export interface ComparisonQuestion {
  readonly before: string;
  /** Null for the newest. */
  readonly at: string | null;
  /** Only this resource, or whoever reaches; null for everything. */
  readonly of: string | null;
}

/** What changed between two dates; of the accounts, a page from `offset` on. */
export function useComparison({ before, at, of }: ComparisonQuestion, offset: number) {
  const key = ['access', 'compare', before, at, of];
  return useQuery({
    queryKey: [...key, offset],
    queryFn: () =>
      invoke('access.compare', { before, offset, ...(of === null ? {} : about(of)), ...asked(at) }),
    placeholderData: (previous, query) => (isSame(key, query) ? previous : undefined),
  });
}

function about(of: string): { resource: string } | { principal: string } {
  const type = accessNodeTypes.find((one) => of.startsWith(`${one}/`));
  const isResource = type !== undefined && nodeWords[type].kind === 'resource';
  return isResource ? { resource: of } : { principal: of };
}

/** What changes would mean. Nothing is changed. */
export function useWhatIf(changes: readonly AccessChange[], at: string | null) {
  return useQuery({
    queryKey: ['access', 'what if', changes, at],
    queryFn: () => invoke('access.whatIf', { changes, ...asked(at) }),
  });
}

/** The least that ends an exposure, while those who are named stay in. */
export function useCut({ resource, permission, at }: WhoCanQuestion, keep: readonly string[]) {
  return useQuery({
    queryKey: ['access', 'cut', resource, permission, at, keep],
    queryFn: () => invoke('access.cut', { resource, permission, keep, ...asked(at) }),
  });
}
