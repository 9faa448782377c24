// Runs Forge's own linters over an app, offline. Prints their findings as JSON, an array of sentences.
// Usage: node sandbox/checks/lint-app.cjs <app directory> <folder of OpenAPI documents> <file>...
//
// A process of its own, because the package reads files and settings from the current directory and the environment.
const path = require('node:path');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');

const [appDirectory, documents, ...files] = process.argv.slice(2);

// Without every one of these the package would fetch the documents. It reads Jira Software from the same place.
const documentOf = {
  LOCAL_JIRA_SWAGGER: 'jira-v3.json',
  LOCAL_JSM_SWAGGER: 'jira-service-management.json',
  LOCAL_JSW_SWAGGER: 'jira-v3.json',
  LOCAL_CONF_SWAGGER: 'confluence-v1.json',
  LOCAL_CONF_V2_SWAGGER: 'confluence-v2.json',
  LOCAL_BB_SWAGGER: 'bitbucket.json',
};
process.env.USE_LOCAL_SWAGGER = '1';
for (const [variable, name] of Object.entries(documentOf)) {
  process.env[variable] = path.join(documents, name);
}

async function main() {
  process.chdir(appDirectory);
  const { lint } = require('@forge/lint');
  const manifest = await new ConfigFile(
    new FileSystemReader(),
    new FileSystemWriter(),
  ).readConfig();
  const tell = (message) => process.stderr.write(`${message}\n`);
  const quiet = { info() {}, debug() {}, trace() {}, warn: tell, error: tell };
  const flags = { getDeprecatedRuntimes: () => Promise.resolve([]) };
  const options = { linter: { mode: 'client-side' } };
  const results = await lint(files, manifest, 'development', quiet, flags, options);
  const sentences = results.flatMap(({ file, errors, warnings }) =>
    [...errors, ...warnings].map(({ line, message }) => `${file}:${line} ${message}`),
  );
  process.stdout.write(JSON.stringify(sentences));
}

main();
