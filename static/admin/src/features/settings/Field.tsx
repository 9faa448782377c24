import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly error: string | undefined;
  readonly children: ReactNode;
}

/** A labelled field with its explanation, or what is wrong with it. */
export function Field({ id, label, help, error, children }: Props) {
  return (
    <div className="pp-field">
      <label htmlFor={id}>{label}</label>
      {children}
      <p
        id={`${id}-help`}
        className={error === undefined ? 'pp-small pp-subtle' : 'pp-small pp-error'}
      >
        {error ?? help}
      </p>
    </div>
  );
}
