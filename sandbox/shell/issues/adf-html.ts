import { html, type Html } from '../html';
import type { AdfNode } from './adf';

type Render = (inside: readonly Html[], node: AdfNode) => Html;

const headings: readonly Render[] = [
  (inside) => html`<h2>${inside}</h2>`,
  (inside) => html`<h3>${inside}</h3>`,
  (inside) => html`<h4>${inside}</h4>`,
  (inside) => html`<h5>${inside}</h5>`,
];

const panels = ['info', 'note', 'success', 'warning', 'error'];

const renderers: Readonly<Record<string, Render>> = {
  doc: (inside) => html`${inside}`,
  paragraph: (inside) => html`<p>${inside}</p>`,
  // The page's own title is the first heading.
  heading(inside, { attrs }) {
    const level = Math.min(Math.max(Number(attrs?.level ?? 1), 1), headings.length);
    return (headings[level - 1] ?? paragraphOf)(inside, { type: 'heading' });
  },
  bulletList: (inside) =>
    html`<ul>
      ${inside}
    </ul>`,
  orderedList: (inside) =>
    html`<ol>
      ${inside}
    </ol>`,
  listItem: (inside) => html`<li>${inside}</li>`,
  rule: () => html`<hr />`,
  hardBreak: () => html`<br />`,
  codeBlock: (inside) => html`<pre><code>${inside}</code></pre>`,
  blockquote: (inside) => html`<blockquote>${inside}</blockquote>`,
  panel(inside, { attrs }) {
    const type = panels.find((name) => name === attrs?.panelType) ?? 'info';
    return html`<div class="panel panel-${type}">${inside}</div>`;
  },
  table: (inside) =>
    html`<table>
      <tbody>
        ${inside}
      </tbody>
    </table>`,
  tableRow: (inside) =>
    html`<tr>
      ${inside}
    </tr>`,
  tableHeader: (inside) => html`<th scope="col">${inside}</th>`,
  tableCell: (inside) => html`<td>${inside}</td>`,
  expand: (inside, { attrs }) =>
    html`<details>
      <summary>${typeof attrs?.title === 'string' ? attrs.title : 'More'}</summary>
      ${inside}
    </details>`,
};

function paragraphOf(inside: readonly Html[]): Html {
  return html`<p>${inside}</p>`;
}

/** A link goes to the web only: whatever an issue says, it runs nothing here. */
function link(text: Html, href: unknown): Html {
  if (typeof href !== 'string' || !/^(https?:\/\/|\/(?!\/))/.test(href)) return text;
  return html`<a href="${href}" rel="noopener noreferrer">${text}</a>`;
}

function textOf({ text = '', marks = [] }: AdfNode): Html {
  return marks.reduce(
    (inside, { type, attrs }) => {
      if (type === 'strong') return html`<strong>${inside}</strong>`;
      if (type === 'em') return html`<em>${inside}</em>`;
      if (type === 'code') return html`<code>${inside}</code>`;
      return type === 'link' ? link(inside, attrs?.href) : inside;
    },
    html`${text}`,
  );
}

/** A document as HTML. What the shell does not know is shown as a note, not dropped in silence. */
export function adfToHtml(node: AdfNode): Html {
  if (node.type === 'text') return textOf(node);
  const inside = (node.content ?? []).map(adfToHtml);
  const render = Object.hasOwn(renderers, node.type) ? renderers[node.type] : undefined;
  if (render !== undefined) return render(inside, node);
  return html`<div class="unknown"><span class="quiet">${node.type}</span> ${inside}</div>`;
}
