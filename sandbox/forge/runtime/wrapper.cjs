// Written next to the bundle as __forge_wrapper__.cjs, where the platform's own wrapper would be. The globals that the
// platform's wrapper installs come from the host (sandbox/forge/runtime/globals.ts), because one process runs several
// installations.
const path = require('node:path');

function describe(error) {
  return error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, stack: error.stack }
    : { errorType: 'Error', errorMessage: String(error) };
}

/** Runs the function that `handler` names (`file.export`) and never throws. */
exports.main = async ({ handler, args }) => {
  const [file, name] = handler.split('.');
  try {
    const run = require(path.join(__dirname, `${file}.cjs`))[name];
    if (typeof run !== 'function')
      throw new TypeError(`The bundle exports no function ${handler}.`);
    return { success: true, body: await run(...args) };
  } catch (error) {
    return { success: false, error: describe(error) };
  }
};
