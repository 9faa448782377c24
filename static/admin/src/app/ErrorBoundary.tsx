import type { ReactNode } from 'react';
import { Component } from 'react';
import { EmptyState } from '../components/EmptyState';
import Button from '@atlaskit/button/new';

interface Props {
  readonly children: ReactNode;
}

/** Says that the page broke, instead of leaving it blank. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <EmptyState
        title="This page stopped working"
        action={
          <Button appearance="primary" onClick={() => window.location.reload()}>
            Load it again
          </Button>
        }
      >
        Your findings and settings are not affected. If it happens again, tell whoever looks after
        Parapet what you were doing.
      </EmptyState>
    );
  }
}
