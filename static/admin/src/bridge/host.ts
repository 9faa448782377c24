import { NavigationTarget, router, showFlag, view } from '@forge/bridge';

/** A message that the product shows over the page for a moment. */
export interface Flag {
  readonly type: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  readonly description?: string;
}

let flagCount = 0;

/** Shows a flag in the product around the page; it goes away by itself. */
export function notify(flag: Flag): void {
  flagCount += 1;
  showFlag({ ...flag, id: `parapet-${flagCount}`, isAutoDismiss: true });
}

/** Opens an address in a new tab. The page's frame may not open tabs itself. Source: Forge docs, custom-ui/iframe. */
export async function openInNewTab(url: string): Promise<void> {
  await router.open(url);
}

/** The absolute address of a place in this page, for people to share; undefined when the product cannot say. */
export async function addressOf(path: string): Promise<string | undefined> {
  const { moduleKey } = await view.getContext();
  const base = await router.getUrl({ target: NavigationTarget.Module, moduleKey });
  if (base === null) return undefined;
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/$/, '')}${path}`;
  return url.href;
}
