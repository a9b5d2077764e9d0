/** The text of a chosen file, never more than `most` bytes of it; null: it was moved, changed or locked since it was chosen. */
export async function readTextFile(file: File, most: number): Promise<string | null> {
  return file
    .slice(0, most)
    .text()
    .catch(() => null);
}
