import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';

const SAID_MS = 2500;

/** Puts a name where it can be pasted into a search of the owner's own browser. */
export function CopyName({ text }: { text: string }) {
  const [copied, setCopied] = useState<string | null>(null);
  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <Button variant="default" size="compact-md" onClick={() => setCopied(copyText(text) ? text : null)}>
      <span aria-live="polite">{copied === text ? 'Copied' : 'Copy the name'}</span>
    </Button>
  );
}

// The window has no permissions at all, the clipboard's interface among them: only the command is left.
function copyText(text: string): boolean {
  const had = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (had instanceof HTMLElement) had.focus({ preventScroll: true });
  return done;
}
