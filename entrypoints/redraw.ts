import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { redrawElement } from '@/utils/capture/redraw/redraw-element';

/**
 * Firefox lets no content script do this and pictures all parts of a page by itself. Without a name WXT does not promise that what
 * main gives comes back.
 */
export default defineUnlistedScript({ include: ['chrome'], globalName: true, main: () => redrawElement() });
