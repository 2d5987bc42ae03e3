/** The marks a locale writes numbers with: `.` and `,` in English, `,` and `.` in German. */
export function numberMarks(locale: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const mark = (type: Intl.NumberFormatPartTypes): string => parts.find((p) => p.type === type)?.value ?? '';
  return { decimal: mark('decimal') || '.', group: mark('group') };
}
