import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { LoadedManifest } from '../manifest/read-manifest';

type Permissions = Parameters<CSPProcessingService['getCspDetails']>[1];

/** The manifest's permissions, which `@forge/manifest` has found to be in order when it was deployed. */
export function pagePermissions({ document }: LoadedManifest): Permissions {
  return document.permissions ?? {};
}

/**
 * The content security policy that Forge would serve a page of the app with.
 * @param shellOrigin where the product around the page is
 */
export function contentSecurityPolicy(
  html: string,
  permissions: Permissions,
  shellOrigin: string,
): string {
  const processing = new CSPProcessingService({ info: () => undefined }, load);
  const existingCSPDetails = processing.getCspDetails(html, permissions);
  return (
    new CSPInjectionService()
      .getInjectableCSP({ existingCSPDetails, microsEnv: 'prod', hostname: shellOrigin })
      // Reports would leave this machine.
      .filter((directive) => !directive.startsWith('report-uri'))
      .join('; ')
  );
}
