import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { LoadedManifest } from '../manifest/read-manifest';
import { contentSecurityPolicy, pagePermissions } from './content-security-policy';
import { type Handler, htmlReply, type Reply } from './reply';

export interface Assets {
  readonly appDir: string;
  readonly manifest: LoadedManifest;
  /** The script that gives the page its bridge. */
  readonly bridgeScript: string;
  /** Where the product around the page is. */
  readonly shellOrigin: string;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const bridgeName = '__forge_bridge__.js';
const notFound: Reply = {
  status: 404,
  headers: { 'content-type': 'text/plain' },
  body: 'Not found.',
};

/** The bridge comes first of all in the page, so that the app finds it. */
function withBridge(page: string, shellOrigin: string): string {
  const script = `<script src="./${bridgeName}" data-shell="${shellOrigin}"></script>`;
  return /<head[^>]*>/i.test(page)
    ? page.replace(/<head[^>]*>/i, (head) => head + script)
    : script + page;
}

/**
 * Serves the app's resources as Forge's content network does: one folder for each resource, the page under the real content
 * security policy with the bridge injected.
 */
export function assetHandler(assets: Assets): Handler {
  const { appDir, manifest, bridgeScript, shellOrigin } = assets;

  async function page(file: string): Promise<Reply> {
    const html = await readFile(file, 'utf8');
    const policy = contentSecurityPolicy(html, pagePermissions(manifest), shellOrigin);
    const { headers, ...reply } = htmlReply(withBridge(html, shellOrigin));
    return { ...reply, headers: { ...headers, 'content-security-policy': policy } };
  }

  return async ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
    const [, key = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
    const resource = manifest.resources.find((candidate) => candidate.key === key);
    if (resource === undefined) return notFound;
    const name = rest.join('/');
    if (name === bridgeName) {
      return { status: 200, headers: { 'content-type': types['.js'] ?? '' }, body: bridgeScript };
    }
    const folder = join(appDir, resource.path);
    const file = normalize(join(folder, name === '' ? 'index.html' : name));
    if (!file.startsWith(folder + sep)) return notFound;
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile() !== true) return notFound;
    if (extname(file) === '.html') return page(file);
    const type = types[extname(file)] ?? 'application/octet-stream';
    return { status: 200, headers: { 'content-type': type }, body: await readFile(file) };
  };
}
