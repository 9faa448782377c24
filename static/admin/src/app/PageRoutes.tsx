import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { CoveragePage } from '../features/coverage/CoveragePage';
import { FindingsPage } from '../features/findings/FindingsPage';
import { OverviewPage } from '../features/overview/OverviewPage';
import { ScansPage } from '../features/scans/ScansPage';
import { Shell } from './Shell';

/** Settings bring the schemas that check them, which no other place needs. */
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/SettingsPage')).SettingsPage,
}));

/** Which address shows what. */
export function PageRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<OverviewPage />} />
        <Route path="findings/:fingerprint?" element={<FindingsPage />} />
        <Route path="scans" element={<ScansPage />} />
        <Route path="coverage" element={<CoveragePage />} />
        <Route path="settings" element={<SettingsPage />} />
        <Route path="*" element={<Navigate to="/" replace />} />
      </Route>
    </Routes>
  );
}
