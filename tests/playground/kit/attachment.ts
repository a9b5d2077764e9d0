/** A photo or video that was chosen: a preview address (blob:) and what it is. */
export interface Attachment {
  id: string;
  kind: 'image' | 'video';
  preview: string;
  name: string;
}

let count = 0;

/** Takes a file out of an input[type=file] and empties the input, so that the same file can be chosen again. */
export function takeAttachments(input: HTMLInputElement): Attachment[] {
  const taken = [...(input.files ?? [])].map((file) => ({
    id: String(1_700_000_000_000 + ++count),
    kind: file.type.startsWith('video/') ? ('video' as const) : ('image' as const),
    preview: URL.createObjectURL(file),
    name: file.name,
  }));
  input.value = '';
  return taken;
}
