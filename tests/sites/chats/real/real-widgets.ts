import type { RealWidget } from './widget';
import { deepChat } from './widgets/deep-chat';
import { n8n } from './widgets/n8n';
import { rocketChat } from './widgets/rocket-chat';
import { typebot } from './widgets/typebot';
import { webChat } from './widgets/web-chat';

/** Each call makes companies that have heard of nobody yet. */
export const realWidgets = (): readonly RealWidget[] => [rocketChat(), n8n(), deepChat(), webChat(), typebot()];
