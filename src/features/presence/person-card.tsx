import { Button } from '@mantine/core';
import type { PresencePerson } from '../../contract/presence';
import { sentenceOf } from '../../ui/sentence-of';
import { CopyName } from './copy-name';
import { PersonFacts } from './person-facts';
import styles from './presence.module.css';
import { ProfileField } from './profile-field';
import { typedProfile } from './typed-profile';
import { useDraft } from './use-draft';
import { useWorkKeys } from './use-work-keys';
import type { WorkList } from './use-work-list';

/** One person, what the book knows of them, and the three answers. */
export function PersonCard({ person, work }: { person: PresencePerson; work: WorkList }) {
  const draft = useDraft(person);
  const { text, platform, heading } = draft;
  const { problem } = work;
  const no = (): void => {
    if (text.trim() === '') return work.answer(person, { status: 'no', profile: '', platform: null });
    draft.ask('There is a profile in the field, so this is a yes. Empty it to say no.');
  };
  useWorkKeys({ yes, no, later: () => work.putOff(person), back: work.takeBack, write: draft.write });
  return (
    <section className={styles.person} aria-labelledby="presence-name">
      <div className={styles.who}>
        <h2 id="presence-name" className={styles.name} ref={heading} tabIndex={-1}>
          {person.name}
        </h2>
        <CopyName text={[person.name, person.company].filter(Boolean).join(' ')} />
      </div>
      <PersonFacts person={person} />
      <div className={styles.form}>
        <ProfileField draft={draft} onEnter={save} />
        {(draft.question ?? problem) && (
          <p className={styles.problem} role="alert">
            {draft.question ?? sentenceOf(problem)}
          </p>
        )}
        <div className={styles.answers} role="group" aria-label="Can they be found on social media?">
          <Button onClick={yes} aria-keyshortcuts="Y">
            Yes <kbd aria-hidden="true">Y</kbd>
          </Button>
          <Button variant="default" onClick={no} aria-keyshortcuts="N">
            No <kbd aria-hidden="true">N</kbd>
          </Button>
          <Button variant="default" onClick={() => work.putOff(person)} aria-keyshortcuts="L">
            Later <kbd aria-hidden="true">L</kbd>
          </Button>
        </div>
      </div>
    </section>
  );

  function save(): void {
    if (text.trim() === '') draft.ask('Write a handle or an address first, or say yes without one.');
    else yes();
  }

  function yes(): void {
    const profile = text.trim();
    const { type } = typedProfile(profile, platform);
    if (type === 'handle') {
      draft.ask('Say on which platform this handle is, or paste the profile’s address.');
      return draft.where.current?.focus();
    }
    if (type === 'unreadable')
      return draft.ask(
        `“${profile}” is no handle and no address. Write @name, or paste the profile’s address.`,
      );
    work.answer(person, { status: 'yes', profile, platform });
  }
}
