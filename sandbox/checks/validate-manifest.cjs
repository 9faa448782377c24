// Validates manifest.yml of an app with Forge's own package, offline. Prints its errors as JSON, an array of sentences.
// Usage: node sandbox/checks/validate-manifest.cjs [app directory]
//
// A process of its own, because the package resolves paths in the current directory.
const { ProcessorBuilder, ValidationTypes } = require('@forge/manifest');

process.chdir(process.argv[2] ?? '.');
ProcessorBuilder.instance()
  .withValidation(ValidationTypes.FULL)
  .build()
  .process('manifest.yml')
  .then(({ errors = [] }) => {
    const sentences = errors.map(
      ({ level, line, message }) => `${level} in line ${line}: ${message}`,
    );
    process.stdout.write(JSON.stringify(sentences));
  });
