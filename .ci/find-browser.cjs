const { existsSync } = require('node:fs');

/** Where Chromium is: `CHROMIUM_PATH`, or where Debian puts it. Undefined when it is at neither. */
function findBrowser() {
  const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return existsSync(path) ? path : undefined;
}

module.exports = { findBrowser };
