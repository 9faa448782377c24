import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/design-tokens.css';
import './app/base.css';
import { App } from './app/App';
import { followTheme } from './bridge/theme';
import { openHistory } from './bridge/history';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');

// The page reads well in the light theme, so it does not wait for the product's answer.
void followTheme().catch(() => undefined);
const history = await openHistory();
createRoot(root).render(
  <StrictMode>
    <App history={history} />
  </StrictMode>,
);
