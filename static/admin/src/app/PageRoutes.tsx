import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { AttestationsPage } from '../features/attestations/AttestationsPage';
import { CoveragePage } from '../features/coverage/CoveragePage';
import { CoverageRules } from '../features/coverage/CoverageRules';
import { FindingsPage } from '../features/findings/FindingsPage';
import { OverviewPage } from '../features/overview/OverviewPage';
import { ScansPage } from '../features/scans/ScansPage';
import { Shell } from './Shell';

/** Settings bring the schemas that check them, which few places need. */
const places = () => import('../features/settings/settings-places');
const SettingsPage = lazy(async () => ({ default: (await places()).SettingsPage }));
const GeneralSettings = lazy(async () => ({ default: (await places()).GeneralSettings }));
const SettingsFilePage = lazy(async () => ({ default: (await places()).SettingsFilePage }));
const ConnectionsPage = lazy(async () => ({ default: (await places()).ConnectionsPage }));
const CataloguePage = lazy(async () => ({
  default: (await import('../features/catalogue/catalogue-place')).CataloguePage,
}));

/** The explorer brings what lays pictures out. */
const access = () => import('../features/access/access-place');
const AccessPage = lazy(async () => ({ default: (await access()).AccessPage }));
const AccessStart = lazy(async () => ({ default: (await access()).AccessStart }));
const WhoCanPage = lazy(async () => ({ default: (await access()).WhoCanPage }));
const ReachPage = lazy(async () => ({ default: (await access()).ReachPage }));
const ShadowPage = lazy(async () => ({ default: (await access()).ShadowPage }));
const ChangesPage = lazy(async () => ({ default: (await access()).ChangesPage }));

/** Which address shows what. */
export function PageRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<OverviewPage />} />
        <Route path="findings/:fingerprint?" element={<FindingsPage />} />
        <Route path="scans" element={<ScansPage />} />
        <Route path="coverage" element={<CoveragePage />}>
          <Route index element={<CoverageRules />} />
          <Route path="attestations" element={<AttestationsPage />} />
        </Route>
        <Route path="access" element={<AccessPage />}>
          <Route index element={<AccessStart />} />
          <Route path="who-can" element={<WhoCanPage />} />
          <Route path="reach" element={<ReachPage />} />
          <Route path="shadow" element={<ShadowPage />} />
          <Route path="changes" element={<ChangesPage />} />
        </Route>
        <Route path="catalogue/*" element={<CataloguePage />} />
        <Route path="settings" element={<SettingsPage />}>
          <Route index element={<GeneralSettings />} />
          <Route path="file" element={<SettingsFilePage />} />
          <Route path="connections" element={<ConnectionsPage />} />
        </Route>
        <Route path="*" element={<Navigate to="/" replace />} />
      </Route>
    </Routes>
  );
}
