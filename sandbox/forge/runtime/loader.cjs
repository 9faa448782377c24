// Written next to the bundle as __forge__.cjs, where the platform's own loader would be.
module.exports = require('./__forge_wrapper__.cjs');
