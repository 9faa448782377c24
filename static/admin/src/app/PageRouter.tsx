import type { ReactNode } from 'react';
import { useMemo, useSyncExternalStore } from 'react';
import { createPath, MemoryRouter, Router } from 'react-router';
import type { Navigator } from 'react-router';
import type { PageHistory, PageLocation } from '../bridge/history';

interface Props {
  readonly history: PageHistory | undefined;
  readonly children: ReactNode;
}

/** Routes by the product's history, so that every state of the page has an address of its own. */
export function PageRouter({ history, children }: Props) {
  return history === undefined ? (
    <MemoryRouter>{children}</MemoryRouter>
  ) : (
    <ProductRouter history={history}>{children}</ProductRouter>
  );
}

function ProductRouter({ history, children }: Props & { readonly history: PageHistory }) {
  const store = useMemo(() => locationStore(history), [history]);
  const location = useSyncExternalStore(store.subscribe, store.current);
  return (
    <Router navigator={store.navigator} location={location}>
      {children}
    </Router>
  );
}

/** Keeps one location object until the address changes, as React's external stores ask. */
function locationStore(history: PageHistory) {
  let location: PageLocation = history.location();
  const subscribe = (changed: () => void) =>
    history.listen((next) => {
      location = next;
      changed();
    });
  const navigator: Navigator = {
    createHref: (to) => (typeof to === 'string' ? to : createPath(to)),
    push: (to) => history.push(typeof to === 'string' ? to : createPath(to)),
    replace: (to) => history.replace(typeof to === 'string' ? to : createPath(to)),
    go: (steps) => history.go(steps),
  };
  return { subscribe, current: () => location, navigator };
}
