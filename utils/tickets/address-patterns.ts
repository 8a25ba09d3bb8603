export interface AddressPattern {
  product: string;
  /** Matched against path, query and fragment of an address; the group `number` is what the company calls the number. */
  pattern: RegExp;
  /** 0 … 1: how sure it is that an address of this form shows the number of the request just sent. */
  score: number;
}

/**
 * Products whose address carries the number that people see. Those that carry the row of a table instead are not here, on purpose: osTicket
 * (`tickets.php?id=`), Znuny and OTOBO (`TicketID=`), Zammad (`#ticket/zoom/`), FreeScout (`/conversation/`), ServiceNow (`sys_id=`),
 * Salesforce (`/case/500…`), iTop (`id=`).
 */
export const ADDRESS_PATTERNS: readonly AddressPattern[] = [
  { product: 'Zendesk', pattern: /^\/hc\/[a-z]{2,3}(?:-[a-z0-9]+)?\/requests\/(?<number>\d{1,9})(?:$|[?#])/i, score: 0.9 },
  {
    product: 'HESK',
    pattern: /\/ticket\.php\?(?:.*&)?track=(?<number>[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{4})(?:$|[&#])/i,
    score: 0.9,
  },
  { product: 'WHMCS', pattern: /\/viewticket\.php\?(?:.*&)?tid=(?<number>[A-Z0-9-]{4,20})&(?:.*&)?c=\w+/i, score: 0.9 },
  {
    product: 'django-helpdesk',
    pattern: /\/view\/\?(?:.*&)?ticket=(?<number>[a-z0-9_-]+-\d+)(?=.*&(?:email|key)=)/i,
    score: 0.9,
  },
  {
    product: 'Request Tracker',
    pattern: /\/(?:SelfService|Ticket)\/Display\.html\?(?:.*[&;])?id=(?<number>\d+)(?:$|[&;#])/,
    score: 0.85,
  },
  {
    product: 'Znuny, OTOBO',
    pattern: /\/(?:customer|index|public)\.pl\?(?:.*[&;])?TicketNumber=(?<number>\d{5,20})(?:$|[&;#])/,
    score: 0.9,
  },
  {
    product: 'Jira Service Management',
    pattern: /\/servicedesk\/customer\/portal\/\d+\/(?<number>[A-Z][A-Z0-9]+-\d+)(?:$|[?#])/,
    score: 0.9,
  },
  { product: 'Bugzilla', pattern: /\/show_bug\.cgi\?(?:.*&)?id=(?<number>\d+)(?:$|[&#])/, score: 0.85 },
  { product: 'Frappe Helpdesk', pattern: /^\/helpdesk\/(?:my-tickets|tickets)\/(?<number>\d+)(?:$|[?#])/, score: 0.88 },
  { product: 'CtrlPanel', pattern: /^\/ticket\/show\/(?<number>[A-Z0-9]{8})(?:$|[?#])/, score: 0.85 },
  { product: 'UVdesk', pattern: /\/customer\/ticket\/view\/(?<number>\d+)(?:$|[?#])/, score: 0.6 },
  { product: 'OpenSupports', pattern: /\/dashboard\/ticket\/(?<number>\d{6})(?:$|[?#])/, score: 0.85 },
  // Other software uses these forms too, for rows that are no requests.
  { product: 'Redmine', pattern: /\/issues\/(?<number>\d+)(?:$|[?#])/, score: 0.6 },
  { product: 'MantisBT', pattern: /\/view\.php\?(?:.*&)?id=(?<number>\d+)(?:$|[&#])/, score: 0.5 },
  { product: 'Jira', pattern: /\/browse\/(?<number>[A-Z][A-Z0-9]+-\d+)(?:$|[?#])/, score: 0.6 },
  { product: 'FixMyStreet', pattern: /^\/report\/(?<number>\d{5,8})(?:$|[?#/])/, score: 0.6 },
  { product: 'forms of public offices', pattern: /[?&](?:protocolo|radicado)=(?<number>[\w./-]{3,24})(?:$|[&#])/i, score: 0.7 },
];
