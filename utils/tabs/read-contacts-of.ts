import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type ContactReading, contactReadingSchema } from '@/utils/model/channels/contact-reading';

/** Reads how the company of a tab can be reached from the document it shows; `null` where the tab may not be touched or has gone. */
export async function readContactsOf(tabId: number): Promise<ContactReading | null> {
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: ['/contacts.js'] });
    const parsed = v.safeParse(contactReadingSchema, injection?.result);
    return parsed.success ? parsed.output : null;
  } catch (error) {
    console.debug('[casebook] contacts not read in', tabId, error);
    return null;
  }
}
