/** A file as the company got it. */
export interface ReceivedFile {
  field: string;
  name: string;
  type: string;
  bytes: Buffer;
}

/** One submission as the company got it: what the tests compare with what the person meant to send. */
export interface Received {
  /** Address of the practice page, `/plain/` for instance. */
  page: string;
  /** Values by field name; several values of one name are joined by `, `. */
  fields: Record<string, string>;
  files: ReceivedFile[];
  ticketNumber: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** What /records.json tells: everything but the bytes of the files. */
export function asRecord({ files, ...rest }: Received) {
  return { ...rest, files: files.map(({ bytes, ...file }) => ({ ...file, size: bytes.length })) };
}
