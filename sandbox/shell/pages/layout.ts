import { html, type Html } from '../html';
import type { Person } from '../people';
import { icons } from './icons';

/** Where a page of the shell is, and who looks at it. */
export interface Surroundings {
  readonly people: readonly Person[];
  readonly person: Person;
  /** Path and query of the page, to come back to. */
  readonly path: string;
  /** Kinds of trouble that are switched on; absent where there are no switches. */
  readonly faults?: number;
}

export interface Layout {
  readonly title: string;
  readonly product: 'Jira' | 'Confluence' | 'Parapet sandbox';
  /** The script that brings the page to life. */
  readonly script: 'app-shell' | 'product-page';
  readonly navigation?: Html;
  readonly main: Html;
}

function personSwitch({ people, person, path }: Surroundings): Html {
  const options = people.map(({ accountId, name, role }) => {
    const label = `${name} (${role})`;
    return accountId === person.accountId
      ? html`<option value="${accountId}" selected>${label}</option>`
      : html`<option value="${accountId}">${label}</option>`;
  });
  return html`<form id="person" method="post" action="/_person">
    <input type="hidden" name="back" value="${path}" />
    <label>
      <span class="quiet">Viewing as</span>
      <select name="accountId">
        ${options}
      </select>
    </label>
    <noscript><button>Switch</button></noscript>
  </form>`;
}

function faultsLink({ faults }: Surroundings): Html | undefined {
  if (faults === undefined) return undefined;
  return html`<a href="/faults">Faults${faults === 0 ? '' : `: ${String(faults)}`}</a>`;
}

function topBar(product: Layout['product'], surroundings: Surroundings): Html {
  return html`<header class="top">
    <a class="home" href="/" title="All pages of the sandbox">${icons.grid}</a>
    <span class="product product-${product.toLowerCase().split(' ')[0] ?? ''}">${product}</span>
    <nav aria-label="Products">
      <a href="/jira/admin">Jira settings</a>
      <a href="/wiki/admin">Confluence settings</a>
      <a href="/jira/issues">Issues</a>
      ${faultsLink(surroundings)}
    </nav>
    <span class="space"></span>
    ${personSwitch(surroundings)}
    <button type="button" id="color-mode" class="subtle">Dark theme</button>
  </header>`;
}

/** A whole page of the shell. */
export function layout(
  { title, product, script, navigation, main }: Layout,
  surroundings: Surroundings,
): Html {
  return html`<!doctype html>
    <html lang="en" data-color-mode="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/_shell/shell.css" />
        <script src="/_shell/${script}.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to content</a>
        ${topBar(product, surroundings)}
        <div class="below">
          ${navigation}
          <main id="main" tabindex="-1">${main}</main>
        </div>
        <div id="flags" aria-live="polite"></div>
      </body>
    </html>`;
}
