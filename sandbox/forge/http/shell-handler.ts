import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FaultPanel } from '../../faults/fault-panel';
import type { ProductServer } from '../../product-server';
import { issueListPage, issuePage } from '../../shell/issues/issue-pages';
import { readIssue, readIssues } from '../../shell/issues/read-issues';
import { adminPage } from '../../shell/pages/admin-page';
import { faultsPage } from '../../shell/pages/faults-page';
import { indexPage, type SandboxSummary } from '../../shell/pages/index-page';
import type { Surroundings } from '../../shell/pages/layout';
import { messagePage } from '../../shell/pages/message-page';
import type { Person } from '../../shell/people';
import { answerPage, pageRequestSchema } from '../bridge/page-request';
import type { Host } from '../host-options';
import type { PageModule } from '../installation';
import { type Handler, htmlReply, jsonReply, type ReadRequest, type Reply } from './reply';

/** What the shell shows, and on whose behalf. */
export interface Shell {
  readonly host: Host;
  readonly products: ProductServer;
  /** At least one; the first looks at the shell until another is chosen. */
  readonly people: readonly [Person, ...Person[]];
  readonly summary: SandboxSummary;
  readonly scripts: ReadonlyMap<string, string>;
  /** Switches for what goes wrong; absent where nothing can. */
  readonly faults?: FaultPanel;
  /** Where the app's files are. */
  readonly assetsOrigin: string;
}

const personCookie = 'parapet-person';
const bases = { jira: '/jira/admin', confluence: '/wiki/admin' } as const;
const stylesheet = join(__dirname, '..', '..', 'shell', 'shell.css');

function personOf({ people }: Shell, { headers }: ReadRequest): Person {
  const cookies = (headers.cookie ?? '').split(/;\s*/);
  const chosen = cookies.find((cookie) => cookie.startsWith(`${personCookie}=`));
  const accountId = decodeURIComponent(chosen?.slice(personCookie.length + 1) ?? '');
  return people.find((person) => person.accountId === accountId) ?? people[0];
}

function surroundingsOf(shell: Shell, request: ReadRequest): Surroundings {
  const { pathname, search } = request.url;
  const faults = shell.faults?.choices.filter(({ on }) => on).length;
  return {
    people: shell.people,
    person: personOf(shell, request),
    path: pathname + search,
    ...(faults === undefined ? {} : { faults }),
  };
}

function choosePerson({ people }: Shell, { body, url }: ReadRequest): Reply {
  const form = new URLSearchParams(body);
  const person = people.find(({ accountId }) => accountId === form.get('accountId'));
  const back = new URL(form.get('back') ?? '/', url.origin);
  const cookie = `${personCookie}=${encodeURIComponent(person?.accountId ?? '')}; Path=/; HttpOnly; SameSite=Strict`;
  const location = back.origin === url.origin ? back.pathname + back.search : '/';
  return { status: 303, headers: { location, 'set-cookie': cookie } };
}

function chooseFaults(panel: FaultPanel, { body }: ReadRequest): Reply {
  panel.choose(new URLSearchParams(body).getAll('fault'));
  return { status: 303, headers: { location: '/faults' } };
}

async function bridge(shell: Shell, request: ReadRequest): Promise<Reply> {
  try {
    const asked = pageRequestSchema.parse(JSON.parse(request.body));
    const { accountId } = personOf(shell, request);
    return jsonReply({ ok: true, value: await answerPage(shell.host, asked, accountId) });
  } catch (error) {
    return jsonReply({ ok: false, error: error instanceof Error ? error.message : String(error) });
  }
}

function administration(shell: Shell, page: PageModule, request: ReadRequest): Reply {
  const addresses = Object.fromEntries(
    shell.host.pages.map(({ key, product }) => [key, bases[product]]),
  );
  const config = {
    moduleKey: page.key,
    base: bases[page.product],
    assets: shell.assetsOrigin,
    resource: page.resource ?? '',
    addresses,
  };
  const product = page.product === 'jira' ? 'Jira' : 'Confluence';
  const html = adminPage({ product, title: page.title, config }, surroundingsOf(shell, request));
  return htmlReply(html.text);
}

async function asset(shell: Shell, name: string): Promise<Reply | undefined> {
  if (name === 'shell.css') {
    return {
      status: 200,
      headers: { 'content-type': 'text/css' },
      body: await readFile(stylesheet),
    };
  }
  const script = shell.scripts.get(name.replace(/\.js$/, ''));
  return script === undefined
    ? undefined
    : { status: 200, headers: { 'content-type': 'text/javascript' }, body: script };
}

async function get(shell: Shell, request: ReadRequest): Promise<Reply> {
  const { pathname } = request.url;
  const surroundings = surroundingsOf(shell, request);
  const reader = { products: shell.products, accountId: surroundings.person.accountId };
  const below = (base: string) => pathname === base || pathname.startsWith(`${base}/`);
  if (pathname === '/') return htmlReply(indexPage(shell.summary, surroundings).text);
  if (pathname === '/faults' && shell.faults !== undefined) {
    return htmlReply(faultsPage(shell.faults.choices, surroundings).text);
  }
  const page = shell.host.pages.find(({ product }) => below(bases[product]));
  if (page !== undefined) return administration(shell, page, request);
  if (pathname === '/jira/issues') {
    return htmlReply(issueListPage(await readIssues(reader), surroundings).text);
  }
  if (pathname.startsWith('/browse/')) {
    const issue = await readIssue(reader, decodeURIComponent(pathname.slice('/browse/'.length)));
    if (issue !== undefined) return htmlReply(issuePage(issue, surroundings).text);
  }
  const found = pathname.startsWith('/_shell/') ? await asset(shell, pathname.slice(8)) : undefined;
  const nothing = messagePage('Nothing here', `The sandbox has no page ${pathname}.`, surroundings);
  return found ?? htmlReply(nothing.text, 404);
}

/** Serves the products around the app. */
export function shellHandler(shell: Shell): Handler {
  return (request) => {
    const { method, url, headers } = request;
    if (method === 'GET' || method === 'HEAD') return get(shell, request);
    // Other pages in the same browser must not act for the person.
    if (method !== 'POST' || headers.origin !== url.origin) return { status: 403 };
    if (url.pathname === '/_person') return choosePerson(shell, request);
    if (url.pathname === '/_faults' && shell.faults !== undefined) {
      return chooseFaults(shell.faults, request);
    }
    return url.pathname === '/_bridge' ? bridge(shell, request) : { status: 404 };
  };
}
