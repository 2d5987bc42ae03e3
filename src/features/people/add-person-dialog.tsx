import { Modal } from '@mantine/core';
import { useAnnounce } from '../../ui/announce-context';
import { useAddPerson } from './add-person';
import { PersonForm } from './person-form';
import { NOBODY } from './person-values';

type AddPersonProps = { opened: boolean; onClose: () => void; onAdded: (id: number) => void };

/** Adds somebody by hand. */
export function AddPerson({ opened, onClose, onAdded }: AddPersonProps) {
  const announce = useAnnounce();
  const addPerson = useAddPerson();
  const close = (): void => {
    addPerson.reset();
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title="Add a person" size={640}>
      <PersonForm
        initial={NOBODY}
        action="Add this person"
        isSaving={addPerson.isPending}
        error={addPerson.error}
        onCancel={close}
        onSave={(input) =>
          addPerson.mutate(input, {
            onSuccess: ({ id }) => {
              announce.done(`Added ${input.name.trim()}.`);
              close();
              onAdded(id);
            },
          })
        }
      />
    </Modal>
  );
}
