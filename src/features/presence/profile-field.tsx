import { Select, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Draft } from './use-draft';
import styles from './presence.module.css';
import { PLATFORM_CHOICES, typedProfile } from './typed-profile';

/** Where a handle or an address is typed or pasted; a bare handle asks for its platform. */
export function ProfileField({ draft, onEnter }: { draft: Draft; onEnter: () => void }) {
  const { text, platform } = draft;
  const read = typedProfile(text, platform);
  // The choice stays while a handle has its platform, so that it can be set right.
  const asksPlatform = read.type === 'handle' || platform !== null;
  return (
    <div className={styles.profile}>
      <TextInput
        ref={draft.field}
        label="Their profile, if you found one"
        description="A handle or an address, typed or pasted (P). Enter saves it and goes on."
        placeholder="@name or linkedin.com/in/name"
        value={text}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onKeyDown={onKey}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
      />
      {asksPlatform && (
        <Select
          ref={draft.where}
          label="On which platform?"
          data={PLATFORM_CHOICES}
          value={platform}
          onChange={(chosen) =>
            draft.setPlatform(PLATFORM_CHOICES.find(({ value }) => value === chosen)?.value ?? null)
          }
          searchable
          nothingFoundMessage="No platform of that name"
          maxDropdownHeight={260}
        />
      )}
      <p className={styles.read} role="status">
        {read.type === 'known' ? read.words : ''}
      </p>
    </div>
  );
  function onKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key === 'Enter') onEnter();
  }
}
