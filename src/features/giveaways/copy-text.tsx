import { Button, CopyButton } from '@mantine/core';

/** Copies a text; says for a moment that it did. */
export function CopyText({ text }: { text: string }) {
  return (
    <CopyButton value={text} timeout={1600}>
      {({ copied, copy }) => (
        <Button variant="default" onClick={copy} disabled={text.trim() === ''} aria-label={`Copy ${text}`}>
          {copied ? 'Copied' : 'Copy'}
        </Button>
      )}
    </CopyButton>
  );
}
