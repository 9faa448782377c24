import { html, type Html } from '../html';
import { icons } from '../pages/icons';
import { layout, type Surroundings } from '../pages/layout';
import { adfToHtml } from './adf-html';
import type { Issue } from './read-issues';

function labels({ fields }: Issue): Html {
  return html`${fields.labels.map((label) => html`<span class="label">${label}</span> `)}`;
}

function row(issue: Issue): Html {
  const { key, fields } = issue;
  return html`<tr>
    <td><a href="/browse/${key}">${key}</a></td>
    <td>${fields.summary}</td>
    <td><span class="status">${fields.status?.name}</span></td>
    <td>${fields.priority?.name}</td>
    <td>${labels(issue)}</td>
  </tr>`;
}

/** The issues of the site, newest first. */
export function issueListPage(issues: readonly Issue[], surroundings: Surroundings): Html {
  const table = html`<table class="list">
    <thead>
      <tr>
        <th scope="col">Key</th>
        <th scope="col">Summary</th>
        <th scope="col">Status</th>
        <th scope="col">Priority</th>
        <th scope="col">Labels</th>
      </tr>
    </thead>
    <tbody>
      ${issues.map(row)}
    </tbody>
  </table>`;
  const main = html`<div class="page">
    <h1>Issues</h1>
    ${issues.length === 0 ? html`<p>There are no issues that you may see.</p>` : table}
  </div>`;
  return layout(
    { title: 'Issues - Jira', product: 'Jira', script: 'product-page', main },
    surroundings,
  );
}

/** One issue. */
export function issuePage(issue: Issue, surroundings: Surroundings): Html {
  const { key, fields } = issue;
  const { description } = fields;
  const main = html`<div class="page issue">
    <p class="crumbs">
      <a href="/jira/issues">${icons.back} Issues</a> <span class="quiet">${key}</span>
    </p>
    <h1>${fields.summary}</h1>
    <dl>
      <dt>Status</dt>
      <dd><span class="status">${fields.status?.name}</span></dd>
      <dt>Type</dt>
      <dd>${fields.issuetype?.name}</dd>
      <dt>Priority</dt>
      <dd>${fields.priority?.name ?? 'None'}</dd>
      <dt>Labels</dt>
      <dd>${fields.labels.length === 0 ? 'None' : labels(issue)}</dd>
    </dl>
    <div class="document">
      ${description ? adfToHtml(description) : html`<p class="quiet">No description.</p>`}
    </div>
  </div>`;
  return layout(
    { title: `[${key}] ${fields.summary}`, product: 'Jira', script: 'product-page', main },
    surroundings,
  );
}
