/** Puts the keyboard into the first field of a form that does not hold what it should; false when all do. */
export function focusFirstInvalid(form: HTMLFormElement): boolean {
  const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  const invalid = [...fields].find((field) => !field.checkValidity());
  invalid?.focus();
  return invalid !== undefined;
}
