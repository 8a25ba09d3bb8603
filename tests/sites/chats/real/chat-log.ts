import { createHash } from 'node:crypto';

/** One thing said in a chat, as the company's server has it. */
export interface ChatEntry {
  side: 'visitor' | 'company';
  text: string;
  file?: ChatFile;
}

export interface ChatFile {
  name: string;
  type: string;
  bytes: Buffer;
  sha256: string;
}

/** What the company behind one widget got and said, oldest first. */
export class ChatLog {
  readonly entries: ChatEntry[] = [];
  /** What the form before the chat asked, by field name. */
  readonly details: Record<string, string> = {};

  say(side: ChatEntry['side'], text: string): void {
    this.entries.push({ side, text });
  }

  receive(file: Omit<ChatFile, 'sha256'>, text = ''): void {
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    this.entries.push({ side: 'visitor', text, file: { ...file, sha256 } });
  }

  clear(): void {
    this.entries.length = 0;
    for (const key of Object.keys(this.details)) delete this.details[key];
  }
}

/** What /log.json tells: everything but the bytes of the files. */
export function asLog({ entries, details }: ChatLog) {
  return {
    details,
    entries: entries.map(({ file, ...entry }) => {
      if (!file) return entry;
      const { bytes, ...rest } = file;
      return { ...entry, file: { ...rest, size: bytes.length } };
    }),
  };
}
