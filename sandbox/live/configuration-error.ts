/** What was asked for cannot be done as it is configured. The message is one sentence for the person who asked. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
