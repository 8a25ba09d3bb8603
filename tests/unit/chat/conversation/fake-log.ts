import type { LogBox, LogNode } from '@/utils/model/chat/log-node';

let count = 0;

/** A box of a list of messages, 360 px wide, where only what matters is said. */
export function box(
  facts: Partial<Omit<LogNode, 'box'>> & { left?: number; right?: number; top?: number; bottom?: number },
): LogNode {
  const { left = 0, right = 360, top = 0, bottom = 40, ...rest } = facts;
  const place: LogBox = { left, right, top, bottom };
  count += 1;
  return {
    token: `t${count}`,
    tag: 'div',
    role: '',
    words: '',
    label: '',
    painted: false,
    centred: false,
    text: '',
    file: '',
    control: false,
    children: [],
    ...rest,
    box: place,
  };
}
