import type { Tool } from '@/utils/capture/annotate/annotation';

const PATHS: Readonly<Record<Tool, string>> = {
  select: 'M5 3l10 6-4.500 1-2 4.500z',
  redaction: 'M3 6h14v8H3zM3 8h14M3 10h14M3 12h14',
  arrow: 'M4 16L16 4M9 4h7v7',
  box: 'M3 5h14v10H3z',
  pen: 'M4 16l1-4 8-8 3 3-8 8zM11 6l3 3',
  text: 'M4 5h12M10 5v11',
  number: 'M10 2.500a7.500 7.500 0 100 15 7.500 7.500 0 000-15zM8.500 8L10.500 6.500V14',
  crop: 'M6 2v12h12M2 6h12v12',
};

/** A drawing of a tool; the words beside it say the same. */
export function ToolIcon({ tool }: { tool: Tool }) {
  return (
    <svg
      aria-hidden="true"
      width={18}
      height={18}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[tool]} />
    </svg>
  );
}
