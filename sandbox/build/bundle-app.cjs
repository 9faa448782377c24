// Builds src/ of an app into dist/app with Atlassian's own bundler, as `forge deploy` would, without the network.
// Usage: node sandbox/build/bundle-app.cjs [app directory]
//
// A CommonJS main script in its own process, because the bundler asks for `require.main` and works in the current directory.
const fs = require('node:fs/promises');
const path = require('node:path');
const { getEntryPoints, getNodeBundler } = require('@forge/bundler');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');

const runtime = path.join(__dirname, '..', 'forge', 'runtime');
const logger = {
  trace() {},
  debug() {},
  info() {},
  warn: console.warn,
  error: console.error,
};

async function script(name) {
  const source = path.join(runtime, name);
  return { script: await fs.readFile(source, 'utf8'), source, version: 'sandbox' };
}

/** Stands in for the platform's loader and wrapper, which the bundler would download. */
const wrapperProvider = {
  getNodeRuntimeLoader: () => script('loader.cjs'),
  getNodeRuntimeWrapper: () => script('wrapper.cjs'),
};

/** Another build may put its own bundle there in between; the last one wins. */
async function replace(target, fresh) {
  for (let attempt = 1; ; attempt += 1) {
    await fs.rm(target, { recursive: true, force: true });
    try {
      await fs.rename(fresh, target);
      return;
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

async function bundle(appDirectory) {
  process.chdir(appDirectory);
  const config = new ConfigFile(new FileSystemReader(), new FileSystemWriter());
  const entryPoints = getEntryPoints(await config.getAppHandlers());
  const output = await getNodeBundler(logger, wrapperProvider, config).bundle({
    appDirectory,
    entryPoints,
  });

  // Built aside and moved into place, so that a failed build never leaves half a bundle.
  const target = path.join(appDirectory, 'dist', 'app');
  const fresh = `${target}.${process.pid}`;
  await fs.rm(fresh, { recursive: true, force: true });
  await fs.cp(output.outputDir, fresh, { recursive: true });
  await fs.rm(output.outputDir, { recursive: true, force: true });
  for (const [name, content] of output.additionalOutputs ?? []) {
    const file = path.join(fresh, name);
    await fs.mkdir(path.dirname(file), { recursive: true });
    if (Buffer.isBuffer(content)) await fs.writeFile(file, content);
    else await fs.copyFile(content, file);
  }
  await replace(target, fresh);
  return target;
}

const appDirectory = path.resolve(process.argv[2] ?? '.');
bundle(appDirectory).then(
  (target) => console.log(`Built ${path.relative(appDirectory, target)}`),
  (error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
