import { Route, Routes } from 'react-router';
import { CoveragePage } from '../features/coverage/CoveragePage';
import { FindingsPage } from '../features/findings/FindingsPage';
import { OverviewPage } from '../features/overview/OverviewPage';
import { ScansPage } from '../features/scans/ScansPage';
import { SettingsPage } from '../features/settings/SettingsPage';
import { Layout } from './Layout';

/** Every place of the page, each with an address of its own. */
export function PageRoutes() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route path="/findings" element={<FindingsPage />} />
        <Route path="/findings/:fingerprint" element={<FindingsPage />} />
        <Route path="/scans" element={<ScansPage />} />
        <Route path="/coverage" element={<CoveragePage />} />
        <Route path="/settings" element={<SettingsPage />} />
        <Route path="*" element={<OverviewPage />} />
      </Route>
    </Routes>
  );
}
