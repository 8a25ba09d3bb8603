import * as v from 'valibot';
import { storedItem } from '@/utils/store/stored-item';

const hints = storedItem('local:dismissedHints', v.array(v.string()));

/** Names of the hints the person does not want to read again. */
export async function dismissedHints(): Promise<string[]> {
  return (await hints.read()) ?? [];
}

export async function dismissHint(name: string): Promise<void> {
  await hints.write([...new Set([...(await dismissedHints()), name])]);
}
