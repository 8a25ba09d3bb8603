import '@/components/styles/base.css';
import { CallWindow } from '@/components/phone/call-window';
import { mount } from '@/components/ui/mount';

mount(<CallWindow />);
