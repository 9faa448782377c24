import { createServer, type Server } from 'node:http';
import { buildScripts } from '../shell/scripts';
import { assetHandler } from './http/asset-handler';
import { listener } from './http/reply';
import { type Shell, shellHandler } from './http/shell-handler';

export interface ServerOptions extends Pick<
  Shell,
  'host' | 'products' | 'people' | 'summary' | 'faults'
> {
  /** The products are on this port of localhost, the app's files on the next one of 127.0.0.1: another origin, as on Forge. */
  readonly port: number;
}

export interface RunningServer {
  /** `http://localhost:4173` */
  readonly url: string;
  close(): Promise<void>;
}

/** A port cannot be had. The message says which, and what to do. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      const what = code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${String(code)})`;
      reject(new PortTakenError(`Port ${port} ${what}; choose another with --port.`));
    });
    server.listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

/**
 * Makes sure that {@link startServer} will have its ports, before anything is changed for it.
 * @throws PortTakenError when one of the two cannot be had
 */
export async function requirePorts(port: number): Promise<void> {
  for (const [host, number] of addressesOf(port)) {
    const trial = createServer();
    await listen(trial, host, number);
    await close(trial);
  }
}

/** Of the shell and of the app's files. */
function addressesOf(port: number) {
  return [
    ['localhost', port],
    ['127.0.0.1', port + 1],
  ] as const;
}

/**
 * Serves Jira and Confluence with the app in their administration, to this machine only.
 * @throws PortTakenError when one of the two ports cannot be had
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, host } = options;
  const { appDir, manifest } = host.installation;
  const scripts = await buildScripts();
  const url = `http://localhost:${port}`;
  const assetsUrl = `http://127.0.0.1:${port + 1}`;
  const shell = createServer(
    listener(url, shellHandler({ ...options, scripts, assetsOrigin: assetsUrl })),
  );
  const assets = createServer(
    listener(
      assetsUrl,
      assetHandler({
        appDir,
        manifest,
        bridgeScript: scripts.get('app-entry') ?? '',
        shellOrigin: url,
      }),
    ),
  );
  const [ofShell, ofAssets] = addressesOf(port);
  await listen(shell, ...ofShell);
  try {
    await listen(assets, ...ofAssets);
  } catch (error) {
    await close(shell);
    throw error;
  }
  return {
    url,
    close: async () => {
      await Promise.all([close(shell), close(assets)]);
    },
  };
}
