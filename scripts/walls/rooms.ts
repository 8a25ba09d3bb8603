/**
 * Where the code of a room runs. `anywhere`: pure, compiled without DOM, browser and Node (tsconfig.anywhere.json); `page`: inside web
 * pages, in the isolated world; `extension`: background and the extension's own pages; `any context`: wherever the browser's API is.
 */
type Place = 'anywhere' | 'page' | 'background' | 'own pages' | 'extension' | 'any context' | 'wiring';

export interface Room {
  /** Folder below the project's root; the longest that fits a file is its room. */
  path: string;
  runs: Place;
  holds: string;
  /** Paths of the rooms it may import from, all of them above it in the table. */
  uses: readonly string[];
  /** Packages it may import from. */
  packages: readonly string[];
}

const MODEL = 'utils/model';
const TEXT = 'utils/text';
const LANGUAGES = 'utils/languages';
const DOM = 'utils/dom';

/**
 * The rooms of the house, lower ones first: a room uses only rooms that stand before it, so no two of them can need each other. Rooms
 * that run in pages use only others that do, and pure ones without word lists: what a page pays for stays small.
 */
export const ROOMS: readonly Room[] = [
  {
    path: TEXT,
    runs: 'anywhere',
    holds: 'folding, sentences, Luhn, spoken numbers, dates, sites (registrable domains), working time',
    uses: [],
    packages: ['tldts', 'valibot'],
  },
  {
    path: MODEL,
    runs: 'anywhere',
    holds: 'what travels between contexts: readings, findings, plans, reports, limits, with their schemas',
    uses: [TEXT],
    packages: ['valibot'],
  },
  {
    path: LANGUAGES,
    runs: 'anywhere',
    holds: 'words: a folder for each language, a file for each subject; what a subject asks of a language',
    uses: [MODEL],
    packages: [],
  },
  {
    path: 'utils/tickets',
    runs: 'anywhere',
    holds: 'ticket numbers and promises in text',
    uses: [TEXT, LANGUAGES],
    packages: ['valibot'],
  },
  {
    path: 'utils/forms/recognise',
    runs: 'anywhere',
    holds: 'control types and form kinds: lexicons, evidence, weights',
    uses: [TEXT, MODEL, LANGUAGES],
    packages: [],
  },
  {
    path: 'utils/forms/plan',
    runs: 'anywhere',
    holds: 'the fill plan: which detail goes into which control, in which form',
    uses: [TEXT, MODEL, LANGUAGES],
    packages: ['libphonenumber-js'],
  },
  {
    path: 'utils/chat/vendors',
    runs: 'anywhere',
    holds: 'chat vendors as data',
    uses: [MODEL],
    packages: [],
  },
  {
    path: 'utils/chat/find',
    runs: 'anywhere',
    holds: 'what of the readings of a tab is a chat, and its state',
    uses: [MODEL, LANGUAGES],
    packages: ['valibot'],
  },
  {
    path: 'utils/chat/conversation',
    runs: 'anywhere',
    holds: 'chat messages in a message list, and how views of one list are joined',
    uses: [MODEL, LANGUAGES],
    packages: [],
  },
  {
    path: 'utils/channels',
    runs: 'anywhere',
    holds: 'ways to reach a company, its kind of service, what that asks for',
    uses: [TEXT, MODEL, LANGUAGES],
    packages: ['libphonenumber-js'],
  },
  {
    path: 'utils/requests',
    runs: 'anywhere',
    holds: 'requests, calls, pictures, reminders, waiting: types and rules',
    uses: [TEXT, MODEL, 'utils/tickets'],
    packages: ['valibot'],
  },
  {
    path: 'utils/profile',
    runs: 'anywhere',
    holds: 'profiles, identifiers, overrides, rules of sites: types and rules',
    uses: [MODEL, 'utils/forms/plan'],
    packages: ['libphonenumber-js', 'valibot'],
  },
  {
    path: 'utils/composer',
    runs: 'anywhere',
    holds: 'the message: parts, templates, letters, hints, e-mails',
    uses: [TEXT, MODEL, LANGUAGES, 'utils/requests'],
    packages: [],
  },
  {
    path: DOM,
    runs: 'page',
    holds: 'reading a document: shadow roots, visibility, naming texts, visible text',
    uses: [TEXT, MODEL],
    packages: [],
  },
  {
    path: 'utils/forms/read',
    runs: 'page',
    holds: 'reading controls and forms',
    uses: [TEXT, MODEL, DOM],
    packages: [],
  },
  {
    path: 'utils/forms/write',
    runs: 'page',
    holds: 'writing controls, checking what stuck, giving back',
    uses: [TEXT, MODEL, DOM],
    packages: [],
  },
  {
    path: 'utils/chat/read',
    runs: 'page',
    holds: 'reading chats, message lists and lines',
    uses: [TEXT, MODEL, DOM, 'utils/chat/vendors'],
    packages: [],
  },
  {
    path: 'utils/messaging',
    runs: 'any context',
    holds:
      'the table of envelopes: name, data, answer, who may send and who answers it, what a site’s switch does to it; error codes',
    uses: [TEXT, MODEL, 'utils/tickets', 'utils/profile'],
    packages: ['valibot', 'wxt/browser'],
  },
  {
    path: 'utils/capture/camera',
    runs: 'page',
    holds: 'moving and reading a page for its picture',
    uses: [MODEL, DOM, 'utils/messaging'],
    packages: ['valibot'],
  },
  {
    path: 'utils/capture/attach',
    runs: 'page',
    holds: 'giving a file to a page',
    uses: [TEXT, MODEL, DOM, 'utils/forms/read'],
    packages: [],
  },
  {
    path: 'utils/capture/redraw',
    runs: 'page',
    holds: 'drawing an element anew where the browser cannot picture it',
    uses: [MODEL, DOM, 'utils/capture/camera'],
    packages: ['html2canvas'],
  },
  {
    path: 'utils/page',
    runs: 'page',
    holds: 'watcher, agent, watches for submission and number, contacts',
    uses: [
      TEXT,
      MODEL,
      DOM,
      'utils/messaging',
      'utils/forms/read',
      'utils/forms/write',
      'utils/chat/read',
      'utils/chat/conversation',
      'utils/capture/attach',
    ],
    packages: [],
  },
  {
    path: 'utils/i18n',
    runs: 'extension',
    holds: 'the catalogue, English and Russian',
    uses: [],
    packages: ['valibot', 'wxt/browser', 'wxt/utils/storage'],
  },
  {
    path: 'utils/capture/annotate',
    runs: 'own pages',
    holds: 'marks on pictures, what may be private in them, flattening',
    uses: [TEXT, MODEL],
    packages: [],
  },
  {
    path: 'utils/capture/assemble',
    runs: 'extension',
    holds: 'pictures of a tab: capturing, tiles, stitching, fitting',
    uses: [TEXT, MODEL, 'utils/capture/annotate'],
    packages: ['valibot', 'wxt/browser'],
  },
  {
    path: 'utils/store',
    runs: 'extension',
    holds: 'the database: tables, migrations, stores; one item of the browser’s storage',
    uses: [
      TEXT,
      MODEL,
      'utils/tickets',
      'utils/forms/plan',
      'utils/chat/conversation',
      'utils/channels',
      'utils/requests',
      'utils/profile',
      'utils/composer',
      'utils/capture/assemble',
    ],
    packages: ['dexie', 'valibot', 'wxt/browser', 'wxt/utils/storage'],
  },
  {
    path: 'utils/tabs',
    runs: 'extension',
    holds: 'what is known of a tab: findings, chats, the wait for a number, the badge',
    uses: [TEXT, MODEL, 'utils/chat/find', 'utils/store'],
    packages: ['valibot', 'wxt/browser', 'wxt/utils/storage'],
  },
  {
    path: 'utils/background',
    runs: 'background',
    holds: 'what the background does about each event',
    uses: [
      TEXT,
      MODEL,
      'utils/tickets',
      'utils/forms/recognise',
      'utils/chat/vendors',
      'utils/chat/find',
      'utils/requests',
      'utils/profile',
      'utils/composer',
      'utils/messaging',
      'utils/i18n',
      'utils/capture/assemble',
      'utils/store',
      'utils/tabs',
    ],
    packages: ['dexie', 'wxt/browser'],
  },
  {
    path: 'components',
    runs: 'own pages',
    holds: 'React: what a person sees',
    uses: [
      TEXT,
      MODEL,
      'utils/forms/plan',
      'utils/chat/vendors',
      'utils/channels',
      'utils/requests',
      'utils/profile',
      'utils/composer',
      'utils/messaging',
      'utils/i18n',
      'utils/capture/annotate',
      'utils/capture/assemble',
      'utils/store',
      'utils/tabs',
    ],
    packages: ['@internationalized/date', 'dexie-react-hooks', 'react', 'react-aria-components', 'react-dom', 'wxt/browser'],
  },
  {
    path: 'entrypoints',
    runs: 'wiring',
    holds: 'one file a context: it wires the rooms',
    uses: ['utils/messaging', 'utils/capture/camera', 'utils/capture/redraw', 'utils/page', 'utils/background', 'components'],
    packages: ['wxt/browser', 'wxt/utils'],
  },
];
