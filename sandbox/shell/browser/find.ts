/** An element that the shell's page must have. @throws when it does not */
export function find<T extends Element>(selector: string, type: new () => T): T {
  const element = document.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The shell's page has no ${selector}.`);
}
