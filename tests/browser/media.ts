import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The smallest files that browsers really decode: one purple dot, and half a second of purple (made by MediaRecorder). */
const bytes = {
  image: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkSPj/HwADygIZ4rHOTgAAAABJRU5ErkJggg==',
  video:
    'GkXfo59ChoEBQveBAULygQRC84EIQoKEd2VibUKHgQRChYECGFOAZwEAAAAAAAI5EU2bdLlNu4tTq4QVSalmU6yBbk27i1OrhBZUrmtTrIGTTbuLU6uEH0O2dVOsgdRNu4xTq4QcU7trU6yCAifsrgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVSalmoCrXsYMPQkBEiYRDlfVgTYCGQ2hyb21lV0GGQ2hyb21lFlSua7yuuteBAXPFh8GA69BdbSWDgQFV7oEBhoVWX1ZQOOCdsIEQuoEQU8CBAVWwkFWxgQFVuYECVbqBDVW7gQEfQ7Z1AQAAAAAAAUfngQCg4qG4gQAAALACAJ0BKhAAEAAAxwiFhYiZhIgFAgJ1qgP4Agz9+wD+lxf/hTXwpr4U1/wpr/zNExzH69B1oaWmo+6BAaWeEAIAnQEqEAAQAASHCIWFiJmEiBgCAAwNYAD+9qUAoMqhqoEAYwDxAQADEEAAGAcwCDU/8s1BDwD+/PCx/7B0wZc/xXv/QjooaHuAAHWhmKaW7oEBpZGxAQASEPAAGAAYWC/0AAgAAPuBAKDIoaiBAMcAsQEAAxBAABgAMD/0DADvAP4TH/tLIQrr/oNf/A/CD8IQVgAAdaGYppbugQGlkbEBABIRDAAYABhYL/QACAAA+4FjoMihqIEBKwCxAQADEEAAGAAwP/QMAO8A/vzwsf+wdMGXP8V7/0I6KGh7gAB1oZimlu6BAaWRsQEAEhEoABgAGFgv9AAIAAD7gcccU7trjbuLs4EAt4b3gQHxgdQ=',
};
const names = { image: 'zomerfeest.png', video: 'zomerfeest.webm' };

let folder: string | undefined;

/** A real file on disk to attach, written once per process: a file that changes is refused by the browser. */
export function mediaFile(kind: 'image' | 'video'): string {
  folder ??= writeAll();
  return path.join(folder, names[kind]);
}

function writeAll(): string {
  const made = mkdtempSync(path.join(os.tmpdir(), 'postwacht-media-'));
  for (const kind of ['image', 'video'] as const) {
    writeFileSync(path.join(made, names[kind]), Buffer.from(bytes[kind], 'base64'));
  }
  return made;
}
