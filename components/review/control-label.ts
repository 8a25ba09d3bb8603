/** What a person would call a control: its label without the marks that say it is required, which the panel sets itself. */
export function controlLabel(label: string): string {
  return label.replace(/[\s:*＊✱]+$/u, '').replace(/^[\s*＊✱]+/u, '');
}
