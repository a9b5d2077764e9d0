/**
 * The lines of a stream, one by one, without their ends (LF or CRLF) and without a byte order mark. UTF-8, or UTF-16 with
 * its mark (Windows PowerShell writes that). Not node:readline: that also breaks a line at U+2028, which may stand inside JSON.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let parts: string[] = [];
  for await (const chunk of stream) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const lines = decoder.decode(chunk, { stream: true }).split('\n');
    if (lines.length > 1) {
      yield withoutReturn(parts.join('') + lines[0]);
      yield* lines.slice(1, -1).map(withoutReturn);
      parts = [];
    }
    parts.push(lines.at(-1) ?? '');
  }
  const last = parts.join('') + (decoder?.decode() ?? '');
  if (last !== '') yield withoutReturn(last);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
