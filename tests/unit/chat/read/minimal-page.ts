/** Builds the smallest element that a simple selector matches: a tag, an id, classes and attributes, and the elements it stands in. */
export function elementFor(selector: string): string {
  return selector
    .trim()
    .split(/\s+(?![^[]*\])/)
    .reverse()
    .reduce((inner, part) => wrap(part, inner), '');
}

function wrap(part: string, inner: string): string {
  const tag = /^[a-z][\w-]*/i.exec(part)?.[0] ?? 'div';
  const id = /#([\w-]+)/.exec(part)?.[1];
  const classes = [...part.replace(/\[[^\]]*\]/g, '').matchAll(/\.([\w-]+)/g)].map(([, name]) => name);
  const attributes = [...part.matchAll(/\[([\w-]+)(?:([*^$~|]?)=['"]?([^'"\]]*?)['"]?(?:\s+i)?)?\]/g)];
  const written = new Map(attributes.map(([, name = '', , value = '']) => [name, value]));
  if (id !== undefined) written.set('id', id);
  if (classes.length > 0) written.set('class', classes.join(' '));
  const text = [...written].map(([name, value]) => ` ${name}="${value}"`).join('');
  return `<${tag}${text}>${inner}</${tag}>`;
}

/** An address of a script that has a mark in it. */
export function scriptFor(mark: string): string {
  const path = mark.replaceAll('*', '/x1');
  return path.startsWith('/') ? `https://help.example.org${path}` : `https://${path}${path.includes('/') ? '' : '/widget.js'}`;
}
