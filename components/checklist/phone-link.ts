/** The address behind a telephone number that a school wrote down in any way; of it only digits and a plus dial. */
export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`;
}
