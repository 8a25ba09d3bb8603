import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepBlocks } from '@/utils/page/contacts/kept-blocks';
import { readContacts } from '@/utils/page/contacts/read-contacts';

/** Put into a page when the panel asks how the company can be reached; what it gives back is the reading. */
export default defineUnlistedScript({
  // Without a name WXT does not promise that what main gives comes back.
  globalName: true,
  main() {
    const { reading, elements } = readContacts(document);
    keepBlocks(elements);
    return reading;
  },
});
