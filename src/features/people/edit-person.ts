import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { ContactInput } from '../../contract/people';

/** Replaces what is known of a contact. */
export function useEditPerson(id: number) {
  return useMutation({
    mutationFn: (input: ContactInput) => valueOf(window.bank.people.edit({ ...input, id })),
  });
}
