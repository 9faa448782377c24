import { createRequire } from 'node:module';
const moduleId = 'virtual:design-tokens.css';
const resolvedId = `\0${moduleId}`;
/** Where each theme of @atlaskit/tokens 20 applies, without the theme names that only a product puts on the page. */
const themes = [
    { file: 'atlassian-light', selector: ':root, html[data-color-mode="light"]' },
    { file: 'atlassian-dark', selector: 'html[data-color-mode="dark"]' },
    { file: 'atlassian-spacing', selector: ':root' },
    { file: 'atlassian-shape', selector: ':root' },
    { file: 'atlassian-typography', selector: ':root' },
];
/**
 * Serves Atlassian's design tokens as a style sheet of the build. @atlaskit/tokens would add style elements at run
 * time, which Forge's content-security policy blocks.
 */
export function designTokens() {
    return {
        name: 'design-tokens',
        resolveId: (id) => (id === moduleId ? resolvedId : undefined),
        load: (id) => (id === resolvedId ? themes.map(styleSheet).join('\n') : undefined),
    };
}
function styleSheet({ file, selector }) {
    const load = createRequire(import.meta.url);
    const theme = load(`@atlaskit/tokens/dist/cjs/artifacts/themes/${file}`);
    const declarations = /\{([^}]*)\}/.exec(cssOf(theme))?.[1];
    if (declarations === undefined)
        throw new Error(`The theme ${file} has no declarations.`);
    return `${selector} {${declarations}}`;
}
function cssOf(theme) {
    if (typeof theme === 'object' && theme !== null && 'default' in theme) {
        if (typeof theme.default === 'string')
            return theme.default;
    }
    throw new Error('A theme of @atlaskit/tokens is not a style sheet any more.');
}
