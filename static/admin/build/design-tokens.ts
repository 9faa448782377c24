import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const themesFolder = join(
  dirname(require.resolve('@atlaskit/tokens/package.json')),
  'dist/cjs/artifacts/themes',
);

/** Where each theme of @atlaskit/tokens 20 applies, without the theme names that only a product puts on the page. */
const themes: readonly { readonly file: string; readonly selector: string }[] = [
  { file: 'atlassian-light', selector: ':root, html[data-color-mode="light"]' },
  { file: 'atlassian-dark', selector: 'html[data-color-mode="dark"]' },
  { file: 'atlassian-spacing', selector: ':root' },
  { file: 'atlassian-shape', selector: ':root' },
  { file: 'atlassian-typography', selector: ':root' },
];

/**
 * Fills src/app/design-tokens.css with Atlassian's design tokens. @atlaskit/tokens would add style elements at run
 * time, which Forge's content-security policy blocks.
 */
export function designTokens(): Plugin {
  return {
    name: 'design-tokens',
    load: (id) =>
      id.endsWith('/src/app/design-tokens.css') ? themes.map(styleSheet).join('\n') : undefined,
  };
}

function styleSheet({ file, selector }: (typeof themes)[number]): string {
  const theme: unknown = require(join(themesFolder, file));
  const declarations = /\{([^}]*)\}/.exec(cssOf(theme))?.[1];
  if (declarations === undefined) throw new Error(`The theme ${file} has no declarations.`);
  return `${selector} {${declarations}}`;
}

function cssOf(theme: unknown): string {
  if (typeof theme === 'object' && theme !== null && 'default' in theme) {
    if (typeof theme.default === 'string') return theme.default;
  }
  throw new Error('A theme of @atlaskit/tokens is not a style sheet any more.');
}
