import { Modal } from '@mantine/core';
import type { ContactDetail } from '../../contract/people';
import { useAnnounce } from '../../ui/announce-context';
import { useEditPerson } from './edit-person';
import { PersonForm } from './person-form';
import { valuesOfContact } from './person-values';

type EditPersonProps = { contact: ContactDetail; opened: boolean; onClose: () => void };

/** Changes what is known of a contact. */
export function EditPerson({ contact, opened, onClose }: EditPersonProps) {
  const announce = useAnnounce();
  const editPerson = useEditPerson(contact.id);
  const close = (): void => {
    editPerson.reset();
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={`Edit ${contact.name}`} size={640}>
      <PersonForm
        initial={valuesOfContact(contact)}
        action="Save the change"
        isSaving={editPerson.isPending}
        error={editPerson.error}
        onCancel={close}
        onSave={(input) =>
          editPerson.mutate(input, {
            onSuccess: () => {
              announce.done(`Changed ${input.name.trim()}.`);
              close();
            },
          })
        }
      />
    </Modal>
  );
}
