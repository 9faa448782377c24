import { html, Html } from '../html';
import { type ShellConfig, shellConfigId } from '../shell-config';
import { icons } from './icons';
import { layout, type Surroundings } from './layout';

/** An app's page in the administration of a product. */
export interface AdminPage {
  readonly product: 'Jira' | 'Confluence';
  readonly title: string;
  readonly config: ShellConfig;
}

/** What else the product's administration lists around the app. Not there in the sandbox, so not links. */
const neighbours = {
  Jira: {
    heading: 'Jira settings',
    sections: [
      [
        'System',
        'General configuration',
        'Global permissions',
        'Audit log',
        'Default user preferences',
      ],
      ['Apps', 'Manage apps', 'App requests'],
    ],
  },
  Confluence: {
    heading: 'Confluence settings',
    sections: [
      ['Configuration', 'General configuration', 'Languages', 'Attachment settings'],
      ['Security', 'Global permissions', 'Space permissions', 'Security configuration'],
      ['Apps', 'Manage apps'],
    ],
  },
} as const;

function navigation({ product, title, config }: AdminPage): Html {
  const { heading, sections } = neighbours[product];
  const lists = sections.map(([name, ...items]) => {
    const own =
      name === 'Apps'
        ? html`<li><a href="${config.base}" aria-current="page">${icons.shield} ${title}</a></li>`
        : undefined;
    return html`<section>
      <h3>${name}</h3>
      <ul>
        ${items.map((item) => html`<li><span>${item}</span></li>`)} ${own}
      </ul>
    </section>`;
  });
  return html`<nav class="side" aria-label="${heading}">
    <h2>${heading}</h2>
    ${lists}
  </nav>`;
}

/** JSON inside a script element must not end it. */
function embedded(config: ShellConfig): Html {
  return new Html(JSON.stringify(config).replaceAll('<', '\\u003c'));
}

/** The administration of a product with the app's page in it. */
export function adminPage(page: AdminPage, surroundings: Surroundings): Html {
  const main = html`<script type="application/json" id="${shellConfigId}">
      ${embedded(page.config)}
    </script>
    <iframe id="app" title="${page.title}"></iframe>`;
  const { product, title } = page;
  return layout(
    {
      title: `${title} - ${product}`,
      product,
      script: 'app-shell',
      navigation: navigation(page),
      main,
    },
    surroundings,
  );
}
