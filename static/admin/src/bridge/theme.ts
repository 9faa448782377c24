import { view } from '@forge/bridge';

/** Lets the product keep `data-color-mode` on the page's root in step with the person's theme. */
export async function followTheme(): Promise<void> {
  await view.theme.enable();
}
