import { html, type Html } from '../html';
import { layout, type Surroundings } from './layout';

/** What the sandbox runs, in words. */
export interface SandboxSummary {
  readonly siteName: string;
  readonly facts: readonly string[];
}

const places = [
  ['/jira/admin', 'Jira settings', 'Parapet as an administrator of Jira sees it.'],
  ['/wiki/admin', 'Confluence settings', 'Parapet as an administrator of Confluence sees it.'],
  [
    '/jira/issues',
    'Issues',
    'The issues of the simulated Jira, those that Parapet opened among them.',
  ],
] as const;

/** The first page: where one can go. */
export function indexPage({ siteName, facts }: SandboxSummary, surroundings: Surroundings): Html {
  const main = html`<div class="page">
    <h1>${siteName}</h1>
    <p class="quiet">
      A simulated Atlassian site with Parapet installed. Everything here runs on this machine;
      nothing leaves it.
    </p>
    <ul class="cards">
      ${places.map(
        ([href, name, what]) =>
          html`<li>
            <a href="${href}"><strong>${name}</strong><span class="quiet">${what}</span></a>
          </li>`,
      )}
    </ul>
    <ul class="quiet facts">
      ${facts.map((fact) => html`<li>${fact}</li>`)}
    </ul>
  </div>`;
  return layout(
    {
      title: `${siteName} - Parapet sandbox`,
      product: 'Parapet sandbox',
      script: 'product-page',
      main,
    },
    surroundings,
  );
}
