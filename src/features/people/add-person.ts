import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { ContactInput } from '../../contract/people';

/** Adds a contact. */
export function useAddPerson() {
  return useMutation({ mutationFn: (input: ContactInput) => valueOf(window.bank.people.add(input)) });
}
