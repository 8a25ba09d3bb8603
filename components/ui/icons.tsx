/** Drawings that say nothing the words beside them do not: hidden from assistive technology. */
const common = {
  width: 20,
  height: 20,
  viewBox: '0 0 20 20',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

export const FormIcon = () => (
  <svg aria-hidden="true" {...common}>
    <rect x="3" y="3" width="14" height="14" rx="2" />
    <path d="M6 7h8M6 10.500h8M6 14h4" />
  </svg>
);

export const ChatIcon = () => (
  <svg aria-hidden="true" {...common}>
    <path d="M3 4h14v10H9l-4 3v-3H3z" />
    <path d="M6.500 7.500h7M6.500 10.500h4" />
  </svg>
);

export const MenuIcon = () => (
  <svg aria-hidden="true" {...common}>
    <path d="M4 6h12M4 10h12M4 14h12" />
  </svg>
);

export const MoreIcon = () => (
  <svg aria-hidden="true" {...common}>
    <path d="M5 10h.01M10 10h.01M15 10h.01" strokeWidth={2.4} />
  </svg>
);

export const BackIcon = () => (
  <svg aria-hidden="true" {...common}>
    <path d="M12 5l-5 5 5 5" />
  </svg>
);

export const CameraIcon = () => (
  <svg aria-hidden="true" {...common}>
    <path d="M3 6.500h3l1.500-2h5l1.500 2h3v9.500H3z" />
    <circle cx="10" cy="11" r="3" />
  </svg>
);

export const CalendarIcon = () => (
  <svg aria-hidden="true" {...common}>
    <rect x="3" y="4.500" width="14" height="12.500" rx="2" />
    <path d="M3 8.500h14M7 3v3M13 3v3" />
  </svg>
);

export const RemoveIcon = () => (
  <svg aria-hidden="true" {...common}>
    <path d="M6 6l8 8M14 6l-8 8" />
  </svg>
);
