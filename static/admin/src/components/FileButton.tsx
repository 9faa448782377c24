import Button from '@atlaskit/button/new';
import type { ComponentProps } from 'react';
import { useRef } from 'react';

interface Props {
  readonly children: string;
  readonly icon: NonNullable<ComponentProps<typeof Button>['iconBefore']>;
  /** Kinds of files, as the browser's file input has them. */
  readonly accept: string;
  readonly onFile: (name: string, text: string) => void;
}

/** A button that lets people choose a text file. Nothing is sent anywhere. */
export function FileButton({ children, icon, accept, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (file !== undefined) onFile(file.name, await file.text());
    // The same file may be chosen again after it was changed.
    if (input.current !== null) input.current.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <Button iconBefore={icon} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
