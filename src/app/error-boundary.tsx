import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { ErrorState } from '../ui/error-state';
import styles from './alone.module.css';

type Props = { children: ReactNode; place?: string };
type State = { readonly error: unknown; readonly place: string | undefined };

/**
 * Catches what a screen throws while it draws, so that the rest of the window lives on. Another place
 * gets another try.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { error: null, place };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return (
      <div className={styles.alone}>
        <ErrorState
          what="This screen could not be drawn"
          error={this.state.error}
          onRetry={() => this.setState({ error: null })}
        />
        <Button variant="subtle" onClick={() => location.reload()}>
          Reload the window
        </Button>
      </div>
    );
  }
}
