import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { designTokens } from './build/design-tokens';
/** The page is served from a folder whose address the platform chooses, so every address in it is relative. */
export default defineConfig({
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    plugins: [react(), designTokens()],
    // Atlaskit reads switches of the build that only Node has.
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
        alias: [
            {
                find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/,
                replacement: fileURLToPath(new URL('build/feature-gates.ts', import.meta.url)),
            },
        ],
    },
    build: {
        outDir: 'dist',
        emptyOutDir: true,
        target: 'es2022',
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
    },
});
