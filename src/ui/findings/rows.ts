/** Marks the one button of each row that the arrow keys move between. */
export const rowAttribute = "data-finding";

const rowOf = (list: HTMLElement | null, id: string): HTMLElement | null => {
  const rows = list?.querySelectorAll<HTMLElement>(`[${rowAttribute}]`) ?? [];
  return [...rows].find((row) => row.getAttribute(rowAttribute) === id) ?? null;
};

/** Puts the focus on a finding's row, if it is in this list. */
export function focusRow(list: HTMLElement | null, id: string | null): void {
  if (id !== null) rowOf(list, id)?.focus();
}

/** Brings an open finding into sight, without moving the focus. */
export function showRow(list: HTMLElement | null, id: string): void {
  rowOf(list, id)?.parentElement?.scrollIntoView({ block: "nearest" });
}
